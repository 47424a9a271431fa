import { Account, Client, OAuthProvider } from 'appwrite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator, installFetch } from '../browser.ts';

const ENDPOINT = 'http://localhost:4281/v1';

let emulator: Emulator;
let restore: () => void;

beforeAll(async () => {
  emulator = await createEmulator({ endpoint: ENDPOINT });
  restore = installFetch(emulator);
});

afterAll(async () => {
  restore();
  await emulator.close();
});

test('an emulator inside the page signs in unasked, and leads back to the app', async () => {
  const account = new Account(new Client().setEndpoint(ENDPOINT).setProject(emulator.projectId));
  let address = `${ENDPOINT}/account/tokens/oauth2/${OAuthProvider.Github}?project=${emulator.projectId}&success=http://localhost/ok`;
  while (new URL(address).origin === new URL(ENDPOINT).origin) {
    const { headers } = await emulator.fetch(new Request(address));
    address = headers.get('location') ?? '';
  }
  const { userId = '', secret = '' } = Object.fromEntries(new URL(address).searchParams);
  expect(await account.createSession({ userId, secret })).toMatchObject({ provider: 'github' });
});

test('an emulator inside the page makes and reads ID tokens', async () => {
  const idToken = await emulator.createIdToken({
    provider: 'google',
    identity: { email: 'ada@example.com' },
  });
  const response = await fetch(`${ENDPOINT}/account/sessions/id-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
    body: JSON.stringify({ provider: 'google', idToken }),
  });
  expect(await response.json()).toMatchObject({ provider: 'google', factors: ['email', 'oauth2'] });
});
