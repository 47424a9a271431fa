import { afterEach, describe, expect, test } from 'vitest';
import { connect } from '../../test/live.ts';
import { serverOf } from '../../test/server.ts';
import { guest, mailedSecret, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator, type EmulatorOptions } from '../index.ts';

let emulator: Emulator | undefined;

afterEach(() => emulator?.close());

async function start(project: EmulatorOptions['project'] = {}): Promise<Emulator> {
  emulator = await createEmulator({ project });
  return emulator;
}

describe('what the project has switched off', () => {
  test('a service refuses apps, before it asks who they are, and lets servers in', async () => {
    const server = await start({ services: { account: false } });
    const refused = { code: 403, type: 'general_service_disabled' };
    await expect(guest(server).account.get()).rejects.toMatchObject(refused);
    await expect(guest(server).account.createAnonymousSession()).rejects.toMatchObject(refused);
    const { account, users } = serverOf(server);
    expect(await users.list()).toMatchObject({ total: 0 });
    expect(await account.createAnonymousSession()).toMatchObject({ provider: 'anonymous' });
  });

  test('the API refuses apps, after it has asked who they are, and lets servers in', async () => {
    const server = await start({ apis: { rest: false } });
    const { account } = guest(server);
    await expect(account.get()).rejects.toMatchObject({ code: 401 });
    const session = account.createAnonymousSession();
    await expect(session).rejects.toMatchObject({ code: 403, type: 'general_api_disabled' });
    expect(await serverOf(server).users.list()).toMatchObject({ total: 0 });
  });

  test('realtime refuses everyone', async () => {
    const connection = await connect(await start({ apis: { realtime: false } }));
    expect(connection.greeting).toMatchObject({ type: 'error', data: { code: 403 } });
    expect(await connection.next()).toMatchObject({ closed: expect.any(Number) });
  });
});

test('who must choose a new password is let in with it, and not before', async () => {
  const server = await start();
  const password = 'correct horse';
  await server.seed({ users: [{ id: 'ada', email: 'ada@example.com', password, passwordReset: true }] });
  const { account } = await signIn(server, 'ada', password);
  const refused = { code: 412, type: 'user_password_reset_required' };
  await expect(account.get()).rejects.toMatchObject(refused);
  await expect(account.listMFAFactors()).rejects.toMatchObject(refused);
  const visitor = guest(server).account;
  await visitor.createRecovery({ email: 'ada@example.com', url: 'http://localhost/reset' });
  const secret = mailedSecret(server, 'ada@example.com');
  await visitor.updateRecovery({ userId: 'ada', secret, password: 'battery staple' });
  const back = await signIn(server, 'ada', 'battery staple');
  expect(await back.account.get()).toMatchObject({ $id: 'ada' });
});

test('a server names the browser that it asks for, an app cannot', async () => {
  const server = await start();
  await signUp(server, 'ada');
  const pixel =
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36';
  const clientOf = async (headers: Record<string, string>) => {
    const response = await fetch(`${server.endpoint}/account/sessions/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-appwrite-project': server.projectId,
        'x-forwarded-user-agent': pixel,
        'user-agent': 'curl/8.0',
        ...headers,
      },
      body: JSON.stringify({ email: 'ada@example.com', password: 'correct horse' }),
    });
    return (await response.json()).clientName;
  };
  expect(await clientOf({ 'x-appwrite-key': server.apiKey })).toBe('Chrome Mobile');
  expect(await clientOf({})).not.toBe('Chrome Mobile');
});
