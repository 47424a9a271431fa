import type { Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverOf } from '../../../test/server.ts';
import { guest, signIn } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

let emulator: Emulator;
let users: Users;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
});

afterEach(() => emulator.close());

test('a user who was made with a password signs in with it', async () => {
  const made = await users.create({
    userId: 'ada',
    email: 'Ada@Example.com',
    phone: '+16175551234',
    password: 'correct horse',
    name: 'Ada',
  });
  expect(made).toMatchObject({ $id: 'ada', email: 'ada@example.com', phone: '+16175551234', status: true });
  expect(made.targets.map(({ providerType }) => providerType)).toEqual(['email', 'sms']);
  const { account } = await signIn(emulator, 'ada');
  expect(await account.get()).toMatchObject({ $id: 'ada', name: 'Ada' });
});

test('only the id is needed', async () => {
  const { $id, email, phone, password } = await users.create({ userId: 'unique()' });
  expect($id).toMatch(/^[0-9a-f]{20}$/);
  expect({ email, phone, password }).toEqual({ email: '', phone: '', password: '' });
});

test('id, email and phone number belong to one user each', async () => {
  await users.create({ userId: 'ada', email: 'ada@example.com', phone: '+16175551234' });
  const taken = { code: 409, type: 'user_already_exists' };
  await expect(users.create({ userId: 'ada' })).rejects.toMatchObject(taken);
  await expect(users.create({ userId: 'bob', email: 'ADA@example.com' })).rejects.toMatchObject(taken);
  await expect(users.create({ userId: 'bob', phone: '+16175551234' })).rejects.toMatchObject(taken);
  expect((await users.list()).total).toBe(1);
});

test('the hash of a password is for servers only', async () => {
  const made = await users.create({ userId: 'ada', email: 'ada@example.com', password: 'correct horse' });
  expect(made).toMatchObject({ hash: 'scrypt', hashOptions: { type: 'scrypt', length: 32 } });
  expect(made.password).not.toContain('correct horse');
  const { account } = await signIn(emulator, 'ada');
  expect(await account.get()).not.toHaveProperty('password');
});

test('a deleted user is gone, sessions and all', async () => {
  await guest(emulator).account.create({
    userId: 'ada',
    email: 'ada@example.com',
    password: 'correct horse',
  });
  const { account } = await signIn(emulator, 'ada');
  await users.delete({ userId: 'ada' });
  await expect(users.get({ userId: 'ada' })).rejects.toMatchObject({ code: 404, type: 'user_not_found' });
  await expect(account.get()).rejects.toMatchObject({ code: 401 });
});
