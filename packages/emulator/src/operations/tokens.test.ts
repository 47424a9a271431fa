import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { enter, guest, mailedSecret, sentCode, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const email = 'ada@example.com';
const refused = { code: 401, type: 'user_invalid_token' };

test('a mailed code resets a forgotten password and ends every session', async () => {
  const before = await signUp(emulator, 'ada');
  const { account } = guest(emulator);
  const { phrase } = await account.createRecoveryOTP({ email, phrase: true });
  expect(emulator.inbox.last(email)?.text).toContain(phrase);
  const secret = sentCode(emulator, email);
  await account.updateRecoveryOTP({ userId: 'ada', secret, password: 'battery staple' });
  await expect(before.account.get()).rejects.toMatchObject({ code: 401 });
  const after = await signIn(emulator, 'ada', 'battery staple');
  expect(await after.account.get()).toMatchObject({ emailVerification: true });
});

test('a mailed code verifies an address', async () => {
  const { account } = await signUp(emulator, 'ada');
  await account.createEmailVerificationOTP();
  const secret = sentCode(emulator, email);
  await account.updateEmailVerificationOTP({ userId: 'ada', secret });
  expect(await account.get()).toMatchObject({ emailVerification: true });
  const again = account.createEmailVerificationOTP();
  await expect(again).rejects.toMatchObject({ code: 409, type: 'user_email_already_verified' });
});

test('a code for one thing is not good for another', async () => {
  const { account } = await signUp(emulator, 'ada');
  await account.createEmailVerificationOTP();
  const secret = sentCode(emulator, email);
  await expect(account.updateEmailVerification({ userId: 'ada', secret })).rejects.toMatchObject(refused);
  await expect(enter(emulator, 'token', { userId: 'ada', secret })).rejects.toThrow('user_invalid_token');
  const recovery = account.updateRecoveryOTP({ userId: 'ada', secret, password: 'battery staple' });
  await expect(recovery).rejects.toMatchObject(refused);
});

test('a link redeemed by many callers at once signs one of them in', async () => {
  await guest(emulator).account.createMagicURLToken({ userId: 'ada', email, url: 'http://localhost/magic' });
  const secret = mailedSecret(emulator, email);
  const attempts = Array.from({ length: 20 }, () => enter(emulator, 'token', { userId: 'ada', secret }));
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('whoever waits for a message gets the next one to the address', async () => {
  const { account } = guest(emulator);
  const waiting = emulator.inbox.next(email);
  await account.createEmailToken({ userId: 'bob', email: 'bob@example.com' });
  await account.createEmailToken({ userId: 'ada', email });
  expect(await waiting).toMatchObject({ channel: 'email', to: email, code: sentCode(emulator, email) });
});

test('a code texted to verify a number signs in too, and one to sign in verifies', async () => {
  const { account } = await signUp(emulator, 'ada');
  const phone = '+12025550123';
  await account.updatePhone({ phone, password: 'correct horse' });
  await account.createPhoneVerification();
  const { session } = await enter(emulator, 'token', { userId: 'ada', secret: sentCode(emulator, phone) });
  expect(session).toMatchObject({ provider: 'phone', factors: ['phone'] });
  expect(await account.get()).toMatchObject({ phoneVerification: true });
  await guest(emulator).account.createPhoneToken({ userId: 'ada', phone });
  const secret = sentCode(emulator, phone);
  expect(await account.updatePhoneVerification({ userId: 'ada', secret })).toMatchObject({ userId: 'ada' });
});

test('a mailed code does not verify a number', async () => {
  const { account } = await signUp(emulator, 'ada');
  await guest(emulator).account.createEmailToken({ userId: 'ada', email });
  const secret = sentCode(emulator, email);
  const verification = account.updatePhoneVerification({ userId: 'ada', secret });
  await expect(verification).rejects.toMatchObject(refused);
});
