import { AuthenticationFactor } from 'appwrite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { enrol, enter, freshTotp, guest, mailedSecret, sentCode, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;
const expired = { code: 401, type: 'user_invalid_token' };

test('a magic URL works for an hour', async () => {
  const email = 'ada@example.com';
  const { account } = guest(emulator);
  await account.createMagicURLToken({ userId: 'ada', email, url: 'http://localhost/magic' });
  const secret = mailedSecret(emulator, email);
  emulator.clock.advance(HOUR);
  await expect(account.createSession({ userId: 'ada', secret })).rejects.toMatchObject(expired);

  await account.createMagicURLToken({ userId: 'ada', email, url: 'http://localhost/magic' });
  emulator.clock.advance(HOUR - MINUTE);
  await account.createSession({ userId: 'ada', secret: mailedSecret(emulator, email) });
});

test('codes by mail and text work for a quarter of an hour', async () => {
  const { account } = guest(emulator);
  await account.createEmailToken({ userId: 'ada', email: 'ada@example.com' });
  await account.createPhoneToken({ userId: 'bob', phone: '+12025550123' });
  emulator.clock.advance(15 * MINUTE);
  const mailed = { userId: 'ada', secret: sentCode(emulator, 'ada@example.com') };
  const texted = { userId: 'bob', secret: sentCode(emulator, '+12025550123') };
  await expect(account.createSession(mailed)).rejects.toMatchObject(expired);
  await expect(account.createSession(texted)).rejects.toMatchObject(expired);
});

test('links that recover and verify work for an hour', async () => {
  const { account } = await signUp(emulator, 'ada');
  await account.createEmailVerification({ url: 'http://localhost/verify' });
  const verification = mailedSecret(emulator, 'ada@example.com');
  await account.createRecovery({ email: 'ada@example.com', url: 'http://localhost/reset' });
  const secret = mailedSecret(emulator, 'ada@example.com');
  emulator.clock.advance(HOUR);
  const verify = account.updateEmailVerification({ userId: 'ada', secret: verification });
  await expect(verify).rejects.toMatchObject(expired);
  const recover = account.updateRecovery({ userId: 'ada', secret, password: 'battery staple' });
  await expect(recover).rejects.toMatchObject(expired);
});

test('a session lives as long as the project says, and longer when it is extended', async () => {
  const { account } = await signUp(emulator, 'ada');
  emulator.clock.advance(YEAR - HOUR);
  await account.updateSession({ sessionId: 'current' });
  emulator.clock.advance(YEAR - HOUR);
  expect(await account.get()).toMatchObject({ $id: 'ada' });
  emulator.clock.advance(2 * HOUR);
  await expect(account.get()).rejects.toMatchObject({ code: 401, type: 'general_unauthorized_scope' });
});

test('the day of the last visit is known, and no more', async () => {
  const { account } = await signUp(emulator, 'ada');
  const { accessedAt } = await account.get();
  emulator.clock.advance(12 * HOUR);
  expect((await account.get()).accessedAt).toBe(accessedAt);
  emulator.clock.advance(12 * HOUR);
  await account.get();
  expect((await account.get()).accessedAt > accessedAt).toBe(true);
});

test('a JWT works for a quarter of an hour unless told otherwise', async () => {
  const { account } = await signUp(emulator, 'ada');
  const { jwt } = await account.createJWT();
  const bearer = guest(emulator);
  bearer.client.setJWT(jwt);
  expect(await bearer.account.get()).toMatchObject({ $id: 'ada' });
  emulator.clock.advance(15 * MINUTE);
  await expect(bearer.account.get()).rejects.toMatchObject({ code: 401, type: 'user_jwt_invalid' });
});

test('a challenge that was passed opens what is protected for half an hour', async () => {
  const visitor = await signUp(emulator, 'ada');
  const { account } = visitor;
  const seed = await enrol(emulator, visitor);
  await account.createMFARecoveryCodes();
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  await account.updateMFAChallenge({ challengeId: $id, otp: freshTotp(emulator, seed) });
  emulator.clock.advance(29 * MINUTE);
  expect((await account.getMFARecoveryCodes()).recoveryCodes).toHaveLength(6);
  emulator.clock.advance(MINUTE);
  await expect(account.getMFARecoveryCodes()).rejects.toMatchObject({ type: 'user_challenge_required' });
});

test.each([
  { compat: 'latest', outcome: 'refused', type: 'user_invalid_token' },
  { compat: '1.9', outcome: 'taken', type: undefined },
] as const)('a challenge an hour old is $outcome by generation $compat', async ({ compat, type }) => {
  const server = await createEmulator({ compat });
  const visitor = await signUp(server, 'ada');
  const seed = await enrol(server, visitor);
  const { $id } = await visitor.account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  server.clock.advance(HOUR);
  const otp = freshTotp(server, seed);
  const outcome = await visitor.account.updateMFAChallenge({ challengeId: $id, otp }).catch((error) => error);
  expect(outcome.type).toBe(type);
  await server.close();
});

test('of two hours of failed sign-ins, the second starts with a clean slate', async () => {
  const limited = await createEmulator();
  await guest(limited).account.create({ userId: 'ada', email: 'ada@example.com', password: 'correct horse' });
  const guess = () =>
    enter(limited, 'email', { email: 'ada@example.com', password: 'wrong guess' }).catch(String);
  for (let attempt = 0; attempt < 10; attempt += 1)
    expect(await guess()).toContain('user_invalid_credentials');
  expect(await guess()).toContain('general_rate_limit_exceeded');
  limited.clock.advance(HOUR);
  expect(await guess()).toContain('user_invalid_credentials');
  await limited.close();
});
