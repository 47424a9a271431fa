import { AuthenticatorType, MessagingProviderType, Query, type Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverOf } from '../../../test/server.ts';
import { enrol, signUp } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

const userId = 'ada';
let emulator: Emulator;
let users: Users;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
});

afterEach(() => emulator.close());

test('targets are added, listed, changed and removed', async () => {
  await users.create({ userId, email: 'ada@example.com' });
  const target = await users.createTarget({
    userId,
    targetId: 'phone',
    providerType: MessagingProviderType.Push,
    identifier: 'device-token',
    name: 'Pocket',
  });
  expect(target).toMatchObject({
    $id: 'phone',
    providerType: 'push',
    identifier: 'device-token',
    name: 'Pocket',
  });
  const pushes = await users.listTargets({ userId, queries: [Query.equal('providerType', ['push'])] });
  expect(pushes).toMatchObject({ total: 1, targets: [{ $id: 'phone' }] });
  await users.updateTarget({ userId, targetId: 'phone', identifier: 'new-token' });
  expect(await users.getTarget({ userId, targetId: 'phone' })).toMatchObject({
    identifier: 'new-token',
    name: 'Pocket',
  });
  await users.deleteTarget({ userId, targetId: 'phone' });
  await expect(users.getTarget({ userId, targetId: 'phone' })).rejects.toMatchObject({
    code: 404,
    type: 'user_target_not_found',
  });
});

test('a target must look like what it is, and lead to one user only', async () => {
  await users.create({ userId, email: 'ada@example.com' });
  const create = (providerType: MessagingProviderType, identifier: string) =>
    users.createTarget({ userId, targetId: 'unique()', providerType, identifier });
  await expect(create(MessagingProviderType.Email, 'nonsense')).rejects.toMatchObject({
    type: 'general_invalid_email',
  });
  await expect(create(MessagingProviderType.Sms, 'nonsense')).rejects.toMatchObject({
    type: 'general_invalid_phone',
  });
  await expect(create(MessagingProviderType.Email, 'ada@example.com')).rejects.toMatchObject({
    code: 409,
    type: 'user_target_already_exists',
  });
});

test('identities of all users are listed and deleted', async () => {
  const identity = (name: string) => ({
    id: name,
    identities: [{ provider: 'github', providerUid: name, providerEmail: `${name}@example.com` }],
  });
  await emulator.seed({ users: [identity('ada'), identity('bob')] });
  const queries = [Query.equal('userId', ['bob'])];
  const { identities } = await users.listIdentities({ queries });
  expect(identities).toMatchObject([{ userId: 'bob', provider: 'github', providerUid: 'bob' }]);
  await users.deleteIdentity({ identityId: identities[0]?.$id ?? '' });
  expect((await users.listIdentities()).total).toBe(1);
  await expect(users.listIdentities({ search: 'ada' })).rejects.toMatchObject({
    type: 'general_query_invalid',
  });
  await expect(users.deleteIdentity({ identityId: 'none' })).rejects.toMatchObject({
    code: 404,
    type: 'user_identity_not_found',
  });
});

test('second factors: seen, removed, and recovery codes made once', async () => {
  const ada = await signUp(emulator, userId);
  await enrol(emulator, ada);
  expect(await users.listMFAFactors({ userId })).toMatchObject({
    totp: true,
    email: false,
    recoveryCode: false,
  });
  await expect(users.getMFARecoveryCodes({ userId })).rejects.toMatchObject({
    code: 404,
    type: 'user_recovery_codes_not_found',
  });
  const { recoveryCodes } = await users.createMFARecoveryCodes({ userId });
  expect(recoveryCodes).toHaveLength(6);
  expect(await users.getMFARecoveryCodes({ userId })).toEqual({ recoveryCodes });
  await expect(users.createMFARecoveryCodes({ userId })).rejects.toMatchObject({
    code: 409,
    type: 'user_recovery_codes_already_exists',
  });
  expect((await users.updateMFARecoveryCodes({ userId })).recoveryCodes).not.toEqual(recoveryCodes);
  await users.deleteMFAAuthenticator({ userId, type: AuthenticatorType.Totp });
  expect(await users.listMFAFactors({ userId })).toMatchObject({ totp: false });
  await expect(users.deleteMFAAuthenticator({ userId, type: AuthenticatorType.Totp })).rejects.toMatchObject({
    code: 404,
    type: 'user_authenticator_not_found',
  });
});

test('the activity of a user, a page at a time', async () => {
  const { account } = await signUp(emulator, userId);
  await account.updateName({ name: 'Ada L.' });
  const { total, logs } = await users.listLogs({ userId, queries: [Query.limit(1)] });
  expect({ total, events: logs.map(({ event }) => event) }).toEqual({ total: 3, events: ['user.update'] });
  await expect(users.listLogs({ userId, queries: [Query.equal('event', ['x'])] })).rejects.toMatchObject({
    message: 'Invalid `queries` param: Invalid query method: equal',
  });
});

test('nobody is in a team', async () => {
  await users.create({ userId });
  expect(await users.listMemberships({ userId })).toEqual({ total: 0, memberships: [] });
});
