import { AuthenticationFactor, AuthenticatorType } from 'appwrite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  enrol,
  enter,
  freshTotp,
  guest,
  mailedSecret,
  sentCode,
  signIn,
  signUp,
  type Visitor,
} from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterEach(() => emulator.reset());
afterAll(() => emulator.close());

const owing = { code: 401, type: 'user_more_factors_required' };
const refused = { code: 401, type: 'user_invalid_token' };

/** A user with an authenticator app and recovery codes who has just signed in with the password. */
async function pending(): Promise<Visitor & { seed: string; recoveryCodes: string[] }> {
  const first = await signUp(emulator, 'ada');
  const seed = await enrol(emulator, first);
  const { recoveryCodes } = await first.account.createMFARecoveryCodes();
  await first.account.updateMFA({ mfa: true });
  return { ...(await signIn(emulator, 'ada')), seed, recoveryCodes };
}

async function verifyEmail({ account }: Visitor, email: string): Promise<void> {
  await account.createEmailVerification({ url: 'http://localhost/verify' });
  const secret = mailedSecret(emulator, email);
  await account.updateEmailVerification({ userId: (await account.get()).$id, secret });
}

test('who owes a second factor can see the choice, give one, and sign out', async () => {
  const { account } = await pending();
  await expect(account.get()).rejects.toMatchObject(owing);
  await expect(account.getSession({ sessionId: 'current' })).rejects.toMatchObject(owing);
  await expect(account.createJWT()).rejects.toMatchObject(owing);
  expect(await account.listMFAFactors()).toEqual({
    totp: true,
    phone: false,
    email: false,
    recoveryCode: true,
    custom: false,
  });
  await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  await account.deleteSession({ sessionId: 'current' });
});

test('the code of the authenticator app completes the sign-in', async () => {
  const { account, seed } = await pending();
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  await expect(account.updateMFAChallenge({ challengeId: $id, otp: '000000' })).rejects.toMatchObject(
    refused,
  );
  await account.updateMFAChallenge({ challengeId: $id, otp: freshTotp(emulator, seed) });
  expect(await account.getSession({ sessionId: 'current' })).toMatchObject({ factors: ['password', 'totp'] });
});

test('a code of the half minute before is too old', async () => {
  const { account, seed } = await pending();
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  const otp = freshTotp(emulator, seed);
  emulator.clock.advance(30);
  await expect(account.updateMFAChallenge({ challengeId: $id, otp })).rejects.toMatchObject(refused);
});

test('a recovery code works once', async () => {
  const { account, recoveryCodes } = await pending();
  const otp = recoveryCodes[0] ?? '';
  const challenge = () => account.createMFAChallenge({ factor: 'recoveryCode' as AuthenticationFactor });
  await account.updateMFAChallenge({ challengeId: (await challenge()).$id, otp });
  const again = account.updateMFAChallenge({ challengeId: (await challenge()).$id, otp });
  await expect(again).rejects.toMatchObject(refused);
  expect((await account.getMFARecoveryCodes()).recoveryCodes).toEqual(recoveryCodes.slice(1));
});

test('one challenge answered by many callers at once lets one of them through', async () => {
  const { account, seed } = await pending();
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  const otp = freshTotp(emulator, seed);
  const answers = Array.from({ length: 20 }, () => account.updateMFAChallenge({ challengeId: $id, otp }));
  const outcomes = await Promise.allSettled(answers);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a mailed code is a second factor once the address is verified', async () => {
  const visitor = await signUp(emulator, 'ada');
  const { account } = visitor;
  const email = 'ada@example.com';
  const unverified = account.createMFAChallenge({ factor: AuthenticationFactor.Email });
  await expect(unverified).rejects.toMatchObject({ code: 400, type: 'user_email_not_verified' });
  await verifyEmail(visitor, email);
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Email });
  await account.updateMFAChallenge({ challengeId: $id, otp: sentCode(emulator, email) });
  expect(await account.getSession({ sessionId: 'current' })).toMatchObject({
    factors: ['password', 'email'],
  });
});

test('a magic URL is one factor only', async () => {
  const visitor = await signUp(emulator, 'ada');
  await verifyEmail(visitor, 'ada@example.com');
  await visitor.account.updateMFA({ mfa: true });
  await guest(emulator).account.createMagicURLToken({ userId: 'ada', email: 'ada@example.com' });
  const secret = mailedSecret(emulator, 'ada@example.com');
  const { account } = await enter(emulator, 'token', { userId: 'ada', secret });
  await expect(account.get()).rejects.toMatchObject(owing);
});

test('without a verified factor there is nothing to owe', async () => {
  const { account } = await signUp(emulator, 'ada');
  await account.updateMFA({ mfa: true });
  expect(await (await signIn(emulator, 'ada')).account.get()).toMatchObject({ mfa: true });
});

test('removing the authenticator app needs a challenge first and leaves the wish for a second factor', async () => {
  const { account, seed } = await pending();
  const { $id } = await account.createMFAChallenge({ factor: AuthenticationFactor.Totp });
  await account.updateMFAChallenge({ challengeId: $id, otp: freshTotp(emulator, seed) });
  await account.deleteMFAAuthenticator({ type: AuthenticatorType.Totp });
  expect(await account.get()).toMatchObject({ mfa: true });
  expect(await account.listMFAFactors()).toMatchObject({ totp: false });
});
