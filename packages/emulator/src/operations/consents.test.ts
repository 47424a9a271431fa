import { Account, Client } from 'appwrite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;
let account: Account;

beforeAll(async () => {
  emulator = await createEmulator({ compat: 'latest' });
  const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  account = new Account(client);
  await account.create({ userId: 'ada', email: 'ada@example.com', password: 'analytical' });
  client.setSession(await signInByServer('ada@example.com', 'analytical'));
});

afterAll(() => emulator.close());

/** The secret of a session, which only a caller with a key is told. */
async function signInByServer(email: string, password: string): Promise<string> {
  const response = await fetch(`${emulator.endpoint}/account/sessions/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-appwrite-project': emulator.projectId,
      'x-appwrite-key': emulator.apiKey,
    },
    body: JSON.stringify({ email, password }),
  });
  return (await response.json()).secret;
}

function consent(appId: string) {
  return fetch(new URL('/_emulator/consents', emulator.endpoint), {
    method: 'POST',
    body: JSON.stringify({ userId: 'ada', appId, scopes: ['email'] }),
  });
}

test('a consent lists the devices that work with it, and takes them along when it goes', async () => {
  await consent('calendar');
  const { consents } = await account.listConsents();
  expect(consents).toMatchObject([{ appId: 'calendar', scopes: ['email'], userId: 'ada' }]);

  const consentId = consents[0]?.$id ?? '';
  const { total, tokens } = await account.listConsentTokens({ consentId });
  expect(total).toBe(1);
  expect(await account.getConsentToken({ consentId, tokenId: tokens[0]?.$id ?? '' })).toMatchObject({
    consentId,
  });

  await account.deleteConsent({ consentId });
  expect(await account.listConsents()).toEqual({ total: 0, consents: [] });
  await expect(account.listConsentTokens({ consentId })).rejects.toMatchObject({ code: 404 });
});

test('the older generation knows no consents', async () => {
  const older = await createEmulator({ compat: '1.9' });
  const response = await fetch(`${older.endpoint}/account/consents`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('text/html');
  await older.close();
});
