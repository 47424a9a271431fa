import type { Users } from 'node-appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen } from '../../../test/live.ts';
import { serverOf } from '../../../test/server.ts';
import { signUp } from '../../../test/visitor.ts';
import { createEmulator, type Emulator } from '../../index.ts';

const userId = 'ada';
let emulator: Emulator;
let users: Users;
let connection: Awaited<ReturnType<typeof listen>>;
let sessionId: string;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
  const { client, session } = await signUp(emulator, userId);
  sessionId = session.$id;
  connection = await listen(emulator, client.config.session);
});

afterEach(async () => {
  connection.close();
  await emulator.close();
});

const heard = async () => (await connection.next()) as { data: { events: string[]; payload: object } };

test.each([
  ['update.name', () => users.updateName({ userId, name: 'Countess' })],
  ['update.labels', () => users.updateLabels({ userId, labels: ['admin'] })],
  ['update.prefs', () => users.updatePrefs({ userId, prefs: { userId: 'bob' } })],
  ['update.verification', () => users.updateEmailVerification({ userId, emailVerification: true })],
  ['update.status', () => users.updateStatus({ userId, status: false })],
  ['delete', () => users.delete({ userId })],
])('the user’s own apps hear of %s, and nothing of the password', async (event, work) => {
  await work();
  const { data } = await heard();
  expect(data.events).toContain(`users.ada.${event}`);
  expect(data.payload).toMatchObject({ $id: userId });
  expect(data.payload).not.toHaveProperty('password');
});

test('they hear of sessions that a server ends or makes, without the secret', async () => {
  await users.createSession({ userId });
  expect((await heard()).data.payload).toMatchObject({ userId, provider: 'server', secret: '' });
  await users.deleteSession({ userId, sessionId });
  expect((await heard()).data.events).toContain(`users.ada.sessions.${sessionId}.delete`);
  await users.deleteSessions({ userId });
  expect((await heard()).data.events).toContain('users.ada.sessions.delete');
});

test('a token’s secret is for the server alone', async () => {
  await users.createToken({ userId });
  expect((await heard()).data.payload).toMatchObject({ userId, secret: '' });
});
