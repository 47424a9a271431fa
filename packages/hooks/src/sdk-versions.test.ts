import { createEmulator } from '@appwrite-kit/emulator';
import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { Client as Client28 } from 'appwrite';
import { Client as Client25 } from 'appwrite-25';
import { Client as Client26 } from 'appwrite-26';
import { Client as Client27 } from 'appwrite-27';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AccountClient,
  accountOptions,
  consentsOptions,
  createOptions,
  createRecoveryOtpOptions,
  deleteSessionOptions,
  identitiesOptions,
  isInvalidCredentials,
  isNotSupported,
  isUnauthorized,
  logsOptions,
  type MutationOperation,
  updateEmailOptions,
  updateNameOptions,
} from './options.ts';

const versions = { 25: Client25, 26: Client26, 27: Client27, 28: Client28 };

type Emulator = Awaited<ReturnType<typeof createEmulator>>;
let emulator: Emulator;
let older: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
  older = await createEmulator({ rateLimits: false, compat: '1.9' });
});
afterAll(() => Promise.all([emulator.close(), older.close()]));

async function signIn(emulator: Emulator, email: string, password: string): Promise<string> {
  const answer = await fetch(`${emulator.endpoint}/account/sessions/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
    body: JSON.stringify({ email, password }),
  });
  const cookies = JSON.parse(answer.headers.get('x-fallback-cookies') ?? '{}');
  return decodeURIComponent(cookies[`a_session_${emulator.projectId}`]);
}

describe.each(Object.entries(versions))('appwrite %s', (version, Client) => {
  const queryClient = new QueryClient();
  const run = <Variables, Data>(
    operation: (client: AccountClient) => ReturnType<MutationOperation<Variables, Data>>,
    client: AccountClient,
    variables: Variables,
  ) => new MutationObserver(queryClient, operation(client)).mutate(variables);

  test('signs up, reads, changes and signs out', async () => {
    const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
    const email = `ada${version}@example.com`;
    await expect(queryClient.fetchQuery(accountOptions(client))).rejects.toSatisfy(isUnauthorized);
    await run(createOptions, client, { userId: `ada${version}`, email, password: 'correct horse' });
    client.setSession(await signIn(emulator, email, 'correct horse'));
    expect(await queryClient.fetchQuery(accountOptions(client))).toMatchObject({ email });
    await run(updateNameOptions, client, { name: 'Ada' });
    expect(queryClient.getQueryData(accountOptions(client).queryKey)?.name).toBe('Ada');
    const wrong = run(updateEmailOptions, client, { email: 'new@example.com', password: 'wrong horse' });
    await expect(wrong).rejects.toSatisfy(isInvalidCredentials);
    const list = { queries: ['{"method":"limit","values":[1]}'], total: false };
    expect(await queryClient.fetchQuery(identitiesOptions(client, list))).toStrictEqual({
      total: 0,
      identities: [],
    });
    await run(deleteSessionOptions, client, { sessionId: 'current' });
    expect(queryClient.getQueryData(accountOptions(client).queryKey)).toBeUndefined();
  });

  test('reaches functions that the SDK itself may lack', async () => {
    const email = `grace${version}@example.com`;
    const connect = async (emulator: Emulator) => {
      const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
      await run(createOptions, client, { userId: `grace${version}`, email, password: 'correct horse' });
      return client.setSession(await signIn(emulator, email, 'correct horse'));
    };
    const [latest, old] = [await connect(emulator), await connect(older)];
    const read = (client: AccountClient) => new QueryClient().fetchQuery(logsOptions(client));
    expect(await read(old)).toHaveProperty('logs');
    await expect(read(latest)).rejects.toSatisfy(isNotSupported);
    expect(await queryClient.fetchQuery(consentsOptions(latest))).toHaveProperty('consents');
    await expect(new QueryClient().fetchQuery(consentsOptions(old))).rejects.toSatisfy(isNotSupported);
    expect(await run(createRecoveryOtpOptions, latest, { email })).toHaveProperty('userId');
  });
});
