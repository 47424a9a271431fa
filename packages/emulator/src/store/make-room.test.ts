import { AuthenticationFactor } from 'appwrite';
import { afterEach, expect, test } from 'vitest';
import { guest, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator | undefined;

afterEach(() => emulator?.close());

const DAY = 86_400;
const DURATION = 3600;

async function start(): Promise<Emulator> {
  emulator = await createEmulator({
    rateLimits: false,
    project: { maxSessions: 0, sessionDuration: DURATION },
  });
  return emulator;
}

async function countOf(server: Emulator, table: string): Promise<number> {
  return (await server.snapshot()).tables[table]?.length ?? 0;
}

test('sessions that are long over go, a few with every new one', async () => {
  const server = await start();
  await signUp(server, 'ada');
  for (let i = 1; i < 12; i += 1) await signIn(server, 'ada');
  expect(await countOf(server, 'sessions')).toBe(12);
  server.clock.advance(DURATION + DAY + 1);
  await signIn(server, 'ada');
  expect(await countOf(server, 'sessions')).toBe(8);
  await signIn(server, 'ada');
  await signIn(server, 'ada');
  expect(await countOf(server, 'sessions')).toBe(3);
});

test('what has just run out stays, for clocks that are set back', async () => {
  const server = await start();
  const { account } = await signUp(server, 'ada');
  server.clock.advance(DURATION + 1);
  await expect(account.get()).rejects.toMatchObject({ code: 401 });
  await signIn(server, 'ada');
  server.clock.reset();
  expect(await account.get()).toMatchObject({ $id: 'ada' });
});

test('tokens and challenges go as sessions do', async () => {
  const server = await start();
  const { account } = await signUp(server, 'ada');
  const email = 'ada@example.com';
  const send = () => guest(server).account.createEmailToken({ userId: 'ada', email });
  await send();
  await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  server.clock.advance(2 * DAY);
  await send();
  const back = await signIn(server, 'ada');
  await back.account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  expect(await countOf(server, 'tokens')).toBe(1);
  expect(await countOf(server, 'challenges')).toBe(1);
});
