import type { Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverOf } from '../../../test/server.ts';
import { signUp, type Visitor } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

const userId = 'ada';
let emulator: Emulator;
let users: Users;
let ada: Visitor;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
  ada = await signUp(emulator, userId);
});

afterEach(() => emulator.close());

test('a name may be changed, and taken away', async () => {
  expect(await users.updateName({ userId, name: 'Ada L.' })).toMatchObject({ name: 'Ada L.' });
  expect(await users.updateName({ userId, name: '' })).toMatchObject({ name: '' });
});

test('a blocked user is refused until the block is lifted; the session survives it', async () => {
  await users.updateStatus({ userId, status: false });
  await expect(ada.account.get()).rejects.toMatchObject({ code: 403, type: 'user_blocked' });
  await users.updateStatus({ userId, status: true });
  expect(await ada.account.get()).toMatchObject({ $id: userId, status: true });
});

test('labels are a set of short words', async () => {
  const labels = ['admin', 'vip', 'admin'];
  expect(await users.updateLabels({ userId, labels })).toMatchObject({ labels: ['admin', 'vip'] });
  expect(await ada.account.get()).toMatchObject({ labels: ['admin', 'vip'] });
  expect(await users.updateLabels({ userId, labels: [] })).toMatchObject({ labels: [] });
  for (const bad of [['with-dash'], ['a'.repeat(37)], ['']]) {
    await expect(users.updateLabels({ userId, labels: bad })).rejects.toMatchObject({ code: 400 });
  }
});

test('preferences are replaced and answered as they are', async () => {
  expect(await users.updatePrefs({ userId, prefs: { theme: 'dark', userId: 'bob' } })).toEqual({
    theme: 'dark',
    userId: 'bob',
  });
  expect(await users.getPrefs({ userId })).toEqual({ theme: 'dark', userId: 'bob' });
  expect(await ada.account.getPrefs()).toEqual({ theme: 'dark', userId: 'bob' });
});

test('a server can vouch for addresses', async () => {
  await users.updateEmailVerification({ userId, emailVerification: true });
  await users.updatePhoneVerification({ userId, phoneVerification: true });
  expect(await ada.account.get()).toMatchObject({ emailVerification: true, phoneVerification: true });
});

test('a server can ask for a second factor', async () => {
  await users.updateEmailVerification({ userId, emailVerification: true });
  await users.updateMFA({ userId, mfa: true });
  await expect(ada.account.get()).rejects.toMatchObject({ type: 'user_more_factors_required' });
});

test('whoever does not exist cannot be changed', async () => {
  const nobody = { userId: 'nobody' };
  const missing = { code: 404, type: 'user_not_found' };
  await expect(users.get(nobody)).rejects.toMatchObject(missing);
  await expect(users.delete(nobody)).rejects.toMatchObject(missing);
  await expect(users.updateName({ ...nobody, name: 'x' })).rejects.toMatchObject(missing);
  await expect(users.listSessions(nobody)).rejects.toMatchObject(missing);
  await expect(users.createToken(nobody)).rejects.toMatchObject(missing);
  await expect(users.listLogs(nobody)).rejects.toMatchObject(missing);
});
