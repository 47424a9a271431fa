import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthenticationFactor } from 'appwrite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';
import { enrol, signUp } from '../visitor.ts';
import { send } from './emulator-process.ts';

/** How many requests try at once. */
const CROWD = 100;

let folder: string;
/** Two emulators over one data folder, as two processes would have it: half of a crowd turns to each. */
let doors: Emulator[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-crowd-'));
  const open = () => createEmulator({ data: folder, rateLimits: false });
  doors = [await open(), await open()];
});

afterAll(async () => {
  await Promise.all(doors.map((door) => door.close()));
  await rm(folder, { recursive: true });
});

function door(index: number): Emulator {
  const found = doors[index % doors.length];
  if (!found) throw new Error('there is no door');
  return found;
}

/** How often each status came back when everyone asks at once. */
async function ask(
  method: string,
  path: string,
  body: (index: number) => object,
  headers: Record<string, string> = {},
): Promise<Record<string, number>> {
  const answers = await Promise.all(
    Array.from({ length: CROWD }, (_, index) =>
      send(door(index).endpoint, method, path, body(index), headers),
    ),
  );
  const counts: Record<string, number> = {};
  for (const { status, body: answer } of answers) {
    const outcome = status < 400 ? String(status) : `${status} ${answer.type}`;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

// A hundred passwords take a while to hash on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** As the server spells it; the SDK's own spelling makes a challenge that nothing meets. */
const RECOVERY_CODE = 'recoveryCode' as AuthenticationFactor;

const password = 'correct horse';

test('of many sign-ups with one email, one succeeds', async () => {
  const account = { email: 'ada@example.com', password };
  expect(await ask('POST', '/account', (index) => ({ userId: `ada${index}`, ...account }))).toEqual({
    201: 1,
    '409 user_already_exists': CROWD - 1,
  });
});

test('of many sign-ups with one id, one succeeds', async () => {
  const account = (index: number) => ({ userId: 'bob', email: `bob${index}@example.com`, password });
  expect(await ask('POST', '/account', account)).toEqual({ 201: 1, '409 user_already_exists': CROWD - 1 });
});

test.each([
  ['a code', '/account/tokens/email', 'code'],
  ['a magic URL', '/account/tokens/magic-url', 'link'],
])('%s signs in once, however many try it', async (_, path, form) => {
  const email = `${form}@example.com`;
  await send(door(0).endpoint, 'POST', path, { userId: form, email });
  const mail = door(0).inbox.last(email);
  const secret = mail?.code ?? new URL(mail?.links[0] ?? '').searchParams.get('secret') ?? '';
  expect(await ask('POST', '/account/sessions/token', () => ({ userId: form, secret }))).toEqual({
    201: 1,
    '401 user_invalid_token': CROWD - 1,
  });
});

test('a recovery link changes one password, however many try it', async () => {
  const visitor = await signUp(door(0), 'carol');
  await visitor.account.createRecovery({ email: 'carol@example.com', url: 'http://localhost/recover' });
  const link = new URL(door(0).inbox.last('carol@example.com')?.links[0] ?? '');
  const secret = link.searchParams.get('secret');
  const redemption = (index: number) => ({ userId: 'carol', secret, password: `password ${index}` });
  expect(await ask('PUT', '/account/recovery', redemption)).toEqual({
    200: 1,
    '401 user_invalid_token': CROWD - 1,
  });
});

test('a recovery code meets one challenge, however many are tried with it', async () => {
  const dora = await signUp(door(0), 'dora');
  await enrol(door(0), dora);
  const { recoveryCodes } = await dora.account.createMFARecoveryCodes();
  const challenges = await Promise.all(
    Array.from({ length: CROWD }, () => dora.account.createMFAChallenge({ factor: RECOVERY_CODE })),
  );
  const attempt = (index: number) => ({ challengeId: challenges[index]?.$id, otp: recoveryCodes[0] });
  const session = dora.client.headers['X-Appwrite-Session'] ?? '';
  expect(await ask('PUT', '/account/mfa/challenges', attempt, { 'x-appwrite-session': session })).toEqual({
    200: 1,
    '401 user_invalid_token': CROWD - 1,
  });
});
