import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { APP, Traveller } from '../testing/traveller.ts';

// The provider is loaded with the first sign-in, which takes a busy machine a while.
vi.setConfig({ testTimeout: 20_000 });

let emulator: Emulator;
let traveller: Traveller;

beforeAll(async () => {
  emulator = await createEmulator({
    rateLimits: false,
    project: { oauth: { google: { consent: 'auto' } } },
  });
});

afterAll(() => emulator.close());

beforeEach(async () => {
  await emulator.reset();
  traveller = new Traveller(emulator);
});

async function fetchToken() {
  const { url } = await traveller.signIn('tokens', 'google');
  expect(url.href.startsWith(`${APP}/ok?secret=`)).toBe(true);
  const { userId = '', secret = '' } = Object.fromEntries(url.searchParams);
  return { userId, secret };
}

test('the success address gets a token that buys a session', async () => {
  const token = await fetchToken();
  const session = await traveller.account.createSession(token);
  expect(session).toMatchObject({ userId: token.userId, provider: 'google', factors: ['email'] });
});

test('the query and the fragment of the success address are kept', async () => {
  const { url } = await traveller.signIn('tokens', 'google', { success: `${APP}/ok?from=login#top` });
  expect(url.searchParams.get('from')).toBe('login');
  expect(url.hash).toBe('#top');
});

test('a token is good once', async () => {
  const token = await fetchToken();
  await traveller.account.createSession(token);
  await expect(traveller.account.createSession(token)).rejects.toMatchObject({ type: 'user_invalid_token' });
});

test('of a hundred who redeem one token, one signs in', async () => {
  const token = await fetchToken();
  const attempts = Array.from({ length: 100 }, () => traveller.account.createSession(token));
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a token is good for a minute', async () => {
  const token = await fetchToken();
  emulator.clock.advance(60);
  await expect(traveller.account.createSession(token)).rejects.toMatchObject({ type: 'user_invalid_token' });
});

test('a token is good for its user only', async () => {
  const { secret } = await fetchToken();
  const other = await emulator.seed({ users: [{ id: 'other', email: 'other@example.com' }] });
  expect(other).toBeDefined();
  const attempt = traveller.account.createSession({ userId: 'other', secret });
  await expect(attempt).rejects.toMatchObject({ type: 'user_invalid_token' });
});

test('a signed-in traveller gives up the session for the token', async () => {
  await traveller.post('/account/sessions/anonymous');
  const { $id } = await traveller.account.get();
  const before = traveller.account;
  const token = await fetchToken();
  expect(token.userId).toBe($id);
  await expect(before.get()).rejects.toMatchObject({ type: 'general_unauthorized_scope' });
  await expect(new Traveller(emulator).account.createSession(token)).resolves.toMatchObject({ userId: $id });
});
