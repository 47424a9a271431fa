import { Account, Client, Realtime } from 'appwrite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator, installFetch, installWebSocket } from './browser.ts';

let emulator: Emulator;
let restore: () => void;
let client: Client;
let account: Account;

beforeEach(async () => {
  localStorage.clear();
  emulator = await createEmulator({ projectId: 'demo' });
  restore = installFetch(emulator);
  client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  account = new Account(client);
});

afterEach(async () => {
  restore();
  await emulator.close();
});

test('a page signs up, signs in and signs out without a server', async () => {
  await account.create({ userId: 'ada', email: 'ada@example.com', password: 'analytical', name: 'Ada' });
  await account.createEmailPasswordSession({ email: 'ada@example.com', password: 'analytical' });
  expect(await account.get()).toMatchObject({ $id: 'ada', name: 'Ada' });

  await account.deleteSession({ sessionId: 'current' });
  await expect(account.get()).rejects.toMatchObject({ code: 401, type: 'general_unauthorized_scope' });
});

test('a wrong password is told apart from a missing one', async () => {
  await account.create({ userId: 'ada', email: 'ada@example.com', password: 'analytical' });
  const signIn = account.createEmailPasswordSession({ email: 'ada@example.com', password: 'difference' });
  await expect(signIn).rejects.toMatchObject({ code: 401, type: 'user_invalid_credentials' });
});

test('requests for other addresses go out as before', async () => {
  const response = await fetch(location.href);
  expect(response.headers.get('x-appwrite-warning')).toBeNull();
  expect(await response.text()).toContain('<html');
});

test('a request for another address keeps its body', async () => {
  const request = new Request(location.href, { method: 'POST', body: 'for somebody else' });
  await expect(fetch(request)).resolves.toBeInstanceOf(Response);
});

test('the SDK subscribes to the account inside the page', async () => {
  const restoreSockets = installWebSocket(emulator);
  await account.create({ userId: 'ada', email: 'ada@example.com', password: 'analytical' });
  await account.createEmailPasswordSession({ email: 'ada@example.com', password: 'analytical' });
  const realtime = new Realtime(client.setEndpointRealtime(emulator.endpoint.replace('http', 'ws')));
  let hear: (payload: unknown) => void = () => {};
  const heard = new Promise((resolve) => {
    hear = resolve;
  });
  const { unsubscribe } = await realtime.subscribe('account', ({ payload }) => hear(payload));
  await account.updateName({ name: 'Countess' });
  expect(await heard).toMatchObject({ $id: 'ada', name: 'Countess' });
  await unsubscribe();
  await realtime.disconnect();
  restoreSockets();
});
