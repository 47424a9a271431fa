import type { Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverOf } from '../../../test/server.ts';
import { signIn, signUp } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

let emulator: Emulator;
let users: Users;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
});

afterEach(() => emulator.close());

const userId = 'ada';

test('a new password signs the user out everywhere, and in again', async () => {
  const { account } = await signUp(emulator, userId);
  await users.updatePassword({ userId, password: 'another horse' });
  await expect(account.get()).rejects.toMatchObject({ code: 401 });
  await expect(signIn(emulator, userId)).rejects.toThrow('user_invalid_credentials');
  await signIn(emulator, userId, 'another horse');
});

test('an empty password takes the password away', async () => {
  await signUp(emulator, userId);
  expect(await users.updatePassword({ userId, password: '' })).toMatchObject({ password: '' });
  await expect(signIn(emulator, userId)).rejects.toThrow('user_invalid_credentials');
});

test('a short password is refused', async () => {
  await signUp(emulator, userId);
  await expect(users.updatePassword({ userId, password: 'short' })).rejects.toMatchObject({
    message: 'Invalid `password` param: Password must be between 8 and 256 characters long.',
  });
});

test('a new email takes its target along and has to be verified again', async () => {
  await signUp(emulator, userId);
  await users.updateEmailVerification({ userId, emailVerification: true });
  const user = await users.updateEmail({ userId, email: 'Lovelace@Example.com' });
  expect(user).toMatchObject({ email: 'lovelace@example.com', emailVerification: false });
  expect(user.targets.map(({ identifier }) => identifier)).toEqual(['lovelace@example.com']);
});

test('an empty email or number takes the address and its target away', async () => {
  await users.create({ userId, email: 'ada@example.com', phone: '+16175551234' });
  await users.create({ userId: 'bob', phone: '+16175551235' });
  await users.updateEmail({ userId, email: '' });
  const user = await users.updatePhone({ userId, number: '' });
  expect(user).toMatchObject({ email: '', phone: '', targets: [] });
  expect(await users.updatePhone({ userId: 'bob', number: '' })).toMatchObject({ phone: '' });
});

test("a user without a number gets one, and nobody gets another's", async () => {
  await users.create({ userId, email: 'ada@example.com' });
  await users.create({ userId: 'bob', email: 'bob@example.com', phone: '+16175551235' });
  const user = await users.updatePhone({ userId, number: '+16175551234' });
  expect(user).toMatchObject({ phone: '+16175551234', phoneVerification: false });
  const taken = { code: 409, type: 'user_target_already_exists' };
  await expect(users.updatePhone({ userId, number: '+16175551235' })).rejects.toMatchObject(taken);
  await expect(users.updateEmail({ userId, email: 'bob@example.com' })).rejects.toMatchObject(taken);
});
