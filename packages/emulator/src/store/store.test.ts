import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guest, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator } from '../index.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appwrite-emulator-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'emulator.sqlite');
const open = () => createEmulator({ data: folder });

test('a restart forgets nothing', async () => {
  const before = await open();
  const { client } = await signUp(before, 'ada');
  await before.close();
  const after = await open();
  client.setEndpoint(after.endpoint);
  expect(await signIn(after, 'ada')).toMatchObject({ session: { userId: 'ada' } });
  await after.close();
});

test('two emulators share a folder, and accept each other’s sessions and JWTs', async () => {
  const [one, other] = [await open(), await open()];
  const { client, account } = await signUp(one, 'ada');
  const { jwt } = await account.createJWT();
  client.setEndpoint(other.endpoint);
  expect(await account.get()).toMatchObject({ $id: 'ada' });
  const bearer = guest(other);
  bearer.client.setJWT(jwt);
  expect(await bearer.account.get()).toMatchObject({ $id: 'ada' });
  await Promise.all([one.close(), other.close()]);
});

test('of many sign-ups with one address at once, one gets through', async () => {
  const emulator = await createEmulator({ rateLimits: false });
  const signUps = Array.from({ length: 30 }, () =>
    guest(emulator).account.create({
      userId: 'unique()',
      email: 'ada@example.com',
      password: 'correct horse',
    }),
  );
  const outcomes = await Promise.allSettled(signUps);
  const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refusals).toHaveLength(29);
  for (const { reason } of refusals) expect(reason).toMatchObject({ code: 409, type: 'user_already_exists' });
  await emulator.close();
});

test('neither passwords nor session secrets rest in the file', async () => {
  const emulator = await open();
  const { client } = await signUp(emulator, 'ada', 'a very secret password');
  const { secret } = JSON.parse(atob(client.config.session));
  await emulator.close();
  const database = new DatabaseSync(file(), { readOnly: true });
  const rows = ['users', 'sessions'].flatMap((table) => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  expect(JSON.stringify(rows)).not.toContain('a very secret password');
  expect(JSON.stringify(rows)).not.toContain(secret);
});

test('a file that is no database is refused by name', async () => {
  writeFileSync(file(), 'a letter to a friend, which is long enough to be no database at all');
  await expect(open()).rejects.toThrow(folder);
});

test('a database of another program is refused and left alone', async () => {
  const foreign = new DatabaseSync(file());
  foreign.exec('CREATE TABLE letters (id TEXT)');
  foreign.close();
  await expect(open()).rejects.toThrow(/not written by|another program|emulator/);
  const again = new DatabaseSync(file());
  expect(again.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toMatchObject({ n: 1 });
  again.close();
});

test('a file of an older version is brought up to this one, with all that is in it', async () => {
  const before = await open();
  await signUp(before, 'ada');
  await before.close();
  const older = new DatabaseSync(file());
  older.exec(`
    ALTER TABLE users DROP COLUMN impersonator;
    ALTER TABLE users DROP COLUMN passwordReset;
    ALTER TABLE messages DROP COLUMN toName;
    DROP INDEX sessions_by_expiry; DROP INDEX tokens_by_expiry; DROP INDEX challenges_by_expiry;
    PRAGMA user_version = 1`);
  older.close();
  const after = await open();
  const { account } = await signIn(after, 'ada');
  expect(await account.get()).toMatchObject({ $id: 'ada', impersonator: false });
  expect(await account.createEmailVerification({ url: 'http://localhost' })).toMatchObject({ userId: 'ada' });
  expect(after.inbox.last('ada@example.com')).toMatchObject({ toName: 'ada' });
  await after.close();
});
