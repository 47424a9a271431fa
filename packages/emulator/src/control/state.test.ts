import { Account, Client } from 'appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { codeMail } from '../testing/mails.ts';
import { signIn } from '../testing/sign-in.ts';

let emulator: Emulator;
let control: ReturnType<typeof controlOf>;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  control = controlOf(emulator);
  await emulator.seed({ users: [{ id: 'ada', email: 'ada@example.com', password: 'analytical' }] });
});

afterEach(() => emulator.close());

test('what a snapshot holds comes back exactly', async () => {
  const { account } = await signIn(emulator, 'ada@example.com', 'analytical');
  emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
  emulator.clock.advance(3600);
  emulator.faults.add({ path: '/v1/nothing', status: 500 });
  await control('PATCH', 'settings', { project: { maxSessions: 3, mockPhones: { '+15550100': '123456' } } });
  const { body: before } = await control('GET', 'state');

  await control('POST', 'reset');
  await control('DELETE', 'settings');
  await emulator.seed({ users: [{ id: 'grace' }] });
  expect((await control('PUT', 'state', before)).status).toBe(204);

  const { body: after } = await control('GET', 'state');
  expect(after).toEqual(before);
  expect(await account.get()).toMatchObject({ $id: 'ada' });
});

test('a snapshot carries sessions and JWTs into another emulator', async () => {
  const { account } = await signIn(emulator, 'ada@example.com', 'analytical');
  const { jwt } = await account.createJWT();
  const other = await createEmulator();
  await other.restore(await emulator.snapshot());
  const client = new Client().setEndpoint(other.endpoint).setProject(other.projectId).setJWT(jwt);
  expect(await new Account(client).get()).toMatchObject({ $id: 'ada' });
  await other.close();
});

test('every table is in the snapshot', async () => {
  const { body } = await control('GET', 'state');
  expect(Object.keys(body.tables)).toEqual(
    expect.arrayContaining(['users', 'sessions', 'tokens', 'targets', 'identities', 'messages', 'keys']),
  );
});

const ORPHAN = { id: 'x', createdAt: 0, userId: 'nobody', secret: '', verified: 0 };

test.each([
  ['another kind of file', { users: [] }, 'Unknown option `users`'],
  ['a newer version', { schema: 99 }, 'version 99'],
  ['an unknown table', { tables: { cats: [] } }, 'unknown table `cats`'],
  ['an unknown column', { tables: { users: [{ id: 'x', tail: 1 }] } }, 'unknown column `tail`'],
  ['a value that is no cell', { tables: { users: [{ id: ['x'] }] } }, '`tables.users[0]`, column `id`'],
  ['an orphan', { tables: { authenticators: [ORPHAN] } }, 'owner is missing'],
  ['settings that cannot be', { settings: { project: { maxSessions: -1 } } }, '`project.maxSessions`'],
])('%s is refused and nothing changes', async (_, change, message) => {
  const { body: before } = await control('GET', 'state');
  const { status, body } = await control('PUT', 'state', { ...before, ...change });
  expect(status).toBe(400);
  expect(body.message).toContain(message);
  expect((await control('GET', 'state')).body).toEqual(before);
});
