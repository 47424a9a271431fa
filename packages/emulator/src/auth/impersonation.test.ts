import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverOf } from '../../test/server.ts';
import { guest, signUp, type Visitor } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;
let helper: Visitor;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

beforeEach(async () => {
  await emulator.reset();
  helper = await signUp(emulator, 'helper');
  await signUp(emulator, 'ada');
  const { users } = serverOf(emulator);
  await users.updatePhone({ userId: 'ada', number: '+12025550123' });
  await users.updateImpersonator({ userId: 'helper', impersonator: true });
});

afterAll(() => emulator.close());

/** Sends a request of the helper's that the SDK has no method for. */
async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const { session, project } = helper.client.config;
  const own = { 'x-appwrite-project': project, 'x-appwrite-session': session };
  const response = await fetch(`${emulator.endpoint}${path}`, { method, headers: { ...own, ...headers } });
  return response.json();
}

const asAda = { $id: 'ada', impersonator: false, impersonatorUserId: 'helper' };

describe('an impersonator', () => {
  test('acts as the user of an id, an email or a phone number', async () => {
    helper.client.setImpersonateUserId('ada');
    expect(await helper.account.get()).toMatchObject(asAda);
    helper.client.setImpersonateUserId('').setImpersonateUserEmail('ADA@example.com');
    expect(await helper.account.get()).toMatchObject(asAda);
    helper.client.setImpersonateUserEmail('').setImpersonateUserPhone('+12025550123');
    expect(await helper.account.get()).toMatchObject(asAda);
  });

  test('may name the user in an address, where a header goes first', async () => {
    expect(await ask('GET', '/account?impersonateuserid=ada')).toMatchObject(asAda);
    expect(await ask('GET', '/account?impersonateemail=ada%40example.com')).toMatchObject(asAda);
    expect(await ask('GET', '/account?impersonatephone=%2B12025550123')).toMatchObject(asAda);
    const header = { 'x-appwrite-impersonate-user-id': 'ada' };
    expect(await ask('GET', '/account?impersonateuserid=helper', header)).toMatchObject(asAda);
  });

  test('changes what belongs to the user, and is named in the log', async () => {
    helper.client.setImpersonateUserId('ada');
    expect(await helper.account.updateName({ name: 'Countess' })).toMatchObject(asAda);
    helper.client.setImpersonateUserId('');
    expect(await helper.account.get()).toMatchObject({ name: 'helper', impersonatorUserId: null });
    const { users } = serverOf(emulator);
    const { logs } = await users.listLogs({ userId: 'helper' });
    expect(logs[0]).toMatchObject({ event: 'user.update', userName: 'helper' });
  });

  test('is in none of the user’s sessions', async () => {
    helper.client.setImpersonateUserId('ada');
    const current = helper.account.getSession({ sessionId: 'current' });
    await expect(current).rejects.toMatchObject({ code: 404, type: 'user_session_not_found' });
  });

  test('leaves no trace of a visit on the user', async () => {
    const { users } = serverOf(emulator);
    const { accessedAt } = await users.get({ userId: 'ada' });
    emulator.clock.advance(3 * 86_400);
    helper.client.setImpersonateUserId('ada');
    await helper.account.get();
    expect(await users.get({ userId: 'ada' })).toMatchObject({ accessedAt });
    expect((await users.get({ userId: 'helper' })).accessedAt > accessedAt).toBe(true);
  });

  test('may look for users, and change none', async () => {
    expect(await ask('GET', '/users/ada')).toMatchObject({ $id: 'ada' });
    expect(await ask('DELETE', '/users/ada')).toMatchObject({ type: 'general_unauthorized_scope' });
  });

  test('who names nobody that exists stays who they are', async () => {
    helper.client.setImpersonateUserId('nobody');
    expect(await helper.account.get()).toMatchObject({ $id: 'helper', impersonatorUserId: null });
  });

  test('who is blocked is so as anyone', async () => {
    await serverOf(emulator).users.updateStatus({ userId: 'helper', status: false });
    helper.client.setImpersonateUserId('ada');
    await expect(helper.account.get()).rejects.toMatchObject({ code: 403, type: 'user_blocked' });
  });
});

test('nobody else acts as another', async () => {
  await serverOf(emulator).users.updateImpersonator({ userId: 'helper', impersonator: false });
  helper.client.setImpersonateUserId('ada');
  expect(await helper.account.get()).toMatchObject({ $id: 'helper', impersonator: false });
  const stranger = guest(emulator);
  stranger.client.setImpersonateUserId('ada');
  await expect(stranger.account.get()).rejects.toMatchObject({ code: 401 });
});

test('a seed says who may impersonate, and an export says it again', async () => {
  await emulator.reset();
  await emulator.seed({ users: [{ id: 'helper', impersonator: true }] });
  expect((await emulator.exportSeed()).users).toMatchObject([{ id: 'helper', impersonator: true }]);
});
