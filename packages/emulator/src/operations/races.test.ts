import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { guest, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** How often each outcome came about: `ok`, or the type of the error. */
async function tally(attempts: Promise<unknown>[]): Promise<Record<string, number>> {
  const outcomes = await Promise.all(
    attempts.map((attempt) =>
      attempt.then(
        () => 'ok',
        ({ type }) => type,
      ),
    ),
  );
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test('recovery codes are made once, however many ask', async () => {
  const { account } = await signUp(emulator, 'ada');
  const attempts = Array.from({ length: 20 }, () => account.createMFARecoveryCodes());
  expect(await tally(attempts)).toEqual({ ok: 1, user_recovery_codes_already_exists: 19 });
});

test('one address wanted by many becomes one account', async () => {
  const wanted = { userId: 'unique()', email: 'ada@example.com' };
  const attempts = Array.from({ length: 20 }, () => guest(emulator).account.createEmailToken(wanted));
  const tokens = await Promise.all(attempts);
  expect(new Set(tokens.map(({ userId }) => userId)).size).toBe(1);
});

test('an account that is deleted in the middle of everything leaves clear answers', async () => {
  const { account } = await signUp(emulator, 'ada');
  const password = { password: 'battery staple', oldPassword: 'correct horse' };
  const attempts = [
    account.updatePassword(password),
    account.updateEmail({ email: 'countess@example.com', password: 'correct horse' }),
    signIn(emulator, 'ada'),
    account.createMFARecoveryCodes(),
    fetch(`${emulator.endpoint}/account`, {
      method: 'DELETE',
      headers: {
        'x-appwrite-project': emulator.projectId,
        'x-appwrite-session': account.client.config.session,
      },
    }),
  ];
  const outcomes = await Promise.allSettled(attempts);
  for (const outcome of outcomes) {
    expect(outcome.status === 'rejected' ? outcome.reason : {}).not.toMatchObject({ code: 500 });
  }
});
