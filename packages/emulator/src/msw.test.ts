import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Account, Client } from 'appwrite';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from './index.ts';
import { emulatorHandlers } from './msw.ts';

let emulator: Emulator;
let server: ReturnType<typeof setupServer>;
let account: Account;

beforeEach(async () => {
  emulator = await createEmulator({
    port: false,
    endpoint: 'https://appwrite.example.com/v1',
    projectId: 'shop',
  });
  server = setupServer(...emulatorHandlers(emulator));
  server.listen({ onUnhandledFrame: 'bypass' });
  account = new Account(new Client().setEndpoint(emulator.endpoint).setProject('shop'));
});

afterEach(async () => {
  server.close();
  await emulator.close();
});

const credentials = { email: 'ada@example.com', password: 'correct horse' };

test('the SDK reaches the emulator under the address of production', async () => {
  await account.create({ userId: 'ada', ...credentials });
  expect(await account.createEmailPasswordSession(credentials)).toMatchObject({ userId: 'ada' });
  const wrong = account.createEmailPasswordSession({ ...credentials, password: 'wrong horse' });
  await expect(wrong).rejects.toMatchObject({ code: 401 });
});

test('mail arrives in the inbox', async () => {
  await account.createEmailToken({ userId: 'ada', email: 'ada@example.com' });
  expect(emulator.inbox.last('ada@example.com')?.code).toMatch(/^\d{6}$/);
});

test('requests for other addresses go out as before', async () => {
  const other = createServer((_, response) => response.end('somebody else'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/v1/account`);
  expect(await answer.text()).toBe('somebody else');
  other.close();
});
