import { Client, Account as ServerAccount, type Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountOf, serverOf } from '../../../test/server.ts';
import { enter, signIn, signUp } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

const userId = 'ada';
let emulator: Emulator;
let users: Users;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
});

afterEach(() => emulator.close());

const asUser = (jwt: string) =>
  new ServerAccount(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId).setJWT(jwt));

test('a session that a server made is the user to whoever holds its secret', async () => {
  await users.create({ userId });
  const session = await users.createSession({ userId });
  expect(session).toMatchObject({ userId, provider: 'server', factors: ['server'] });
  const account = accountOf(emulator, session.secret);
  expect(await account.get()).toMatchObject({ $id: userId });
  await account.deleteSession({ sessionId: 'current' });
  await expect(account.get()).rejects.toMatchObject({ code: 401 });
});

test('a server lists sessions and ends them, one or all', async () => {
  const first = await signUp(emulator, userId);
  const second = await signIn(emulator, userId);
  const third = await signIn(emulator, userId);
  const { total, sessions } = await users.listSessions({ userId });
  expect({ total, ids: sessions.map(({ $id }) => $id) }).toEqual({
    total: 3,
    ids: [first, second, third].map(({ session }) => session.$id),
  });
  expect(sessions.every(({ current, secret }) => !current && secret === '')).toBe(true);
  await users.deleteSession({ userId, sessionId: second.session.$id });
  await expect(second.account.get()).rejects.toMatchObject({ code: 401 });
  expect(await first.account.get()).toMatchObject({ $id: userId });
  await users.deleteSessions({ userId });
  expect((await users.listSessions({ userId })).total).toBe(0);
});

test("a session can be ended only as its owner's", async () => {
  await users.create({ userId: 'bob' });
  const { session } = await signUp(emulator, userId);
  await expect(users.deleteSession({ userId: 'bob', sessionId: session.$id })).rejects.toMatchObject({
    code: 404,
    type: 'user_session_not_found',
  });
});

test('a token of a server signs in once', async () => {
  await users.create({ userId });
  const token = await users.createToken({ userId, length: 15, expire: 60 });
  expect(token).toMatchObject({ userId, secret: expect.stringMatching(/^[0-9a-f]{15}$/) });
  const { session } = await enter(emulator, 'token', { userId, secret: token.secret });
  expect(session).toMatchObject({ provider: 'token', factors: ['token'] });
  await expect(enter(emulator, 'token', { userId, secret: token.secret })).rejects.toThrow(
    'user_invalid_token',
  );
});

test('a token lives as long as the server says', async () => {
  await users.create({ userId });
  const { secret } = await users.createToken({ userId, expire: 60 });
  emulator.clock.advance(61);
  await expect(enter(emulator, 'token', { userId, secret })).rejects.toThrow('user_invalid_token');
  await expect(users.createToken({ userId, length: 3 })).rejects.toMatchObject({ code: 400 });
  await expect(users.createToken({ userId, expire: 59 })).rejects.toMatchObject({ code: 400 });
});

test('a JWT stands for the newest session, or for the one that is named, and dies with it', async () => {
  const first = await signUp(emulator, userId);
  const second = await signIn(emulator, userId);
  const newest = asUser((await users.createJWT({ userId })).jwt);
  const named = asUser((await users.createJWT({ userId, sessionId: first.session.$id })).jwt);
  expect(await newest.get()).toMatchObject({ $id: userId });
  await users.deleteSession({ userId, sessionId: second.session.$id });
  await expect(newest.get()).rejects.toMatchObject({ code: 401 });
  expect(await named.get()).toMatchObject({ $id: userId });
});

test('a JWT of a user without a session lives for its own time', async () => {
  await users.create({ userId });
  const account = asUser((await users.createJWT({ userId, duration: 60 })).jwt);
  expect(await account.get()).toMatchObject({ $id: userId });
  emulator.clock.advance(61);
  await expect(account.get()).rejects.toMatchObject({ code: 401, type: 'user_jwt_invalid' });
});
