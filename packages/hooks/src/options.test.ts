import { createEmulator } from '@appwrite-kit/emulator';
import { QueryClient } from '@tanstack/react-query';
import { Query } from 'appwrite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  accountKey,
  accountOptions,
  deleteSessionOptions,
  identitiesOptions,
  identityPagesOptions,
  isInvalidResponse,
  isNetworkError,
  isNotSupported,
  isUnauthorized,
  lazyClient,
  logsOptions,
  sessionOptions,
} from './options.ts';
import { RecordingClient } from './testing/recording-client.ts';

let emulator: Awaited<ReturnType<typeof createEmulator>>;
let client: RecordingClient;
let queryClient: QueryClient;
beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  client = new RecordingClient();
  client.setEndpoint(emulator.endpoint).setProject(emulator.projectId);
  queryClient = new QueryClient();
});
afterEach(() => emulator.close());

describe('options without React', () => {
  test('give a loader the error of the server', async () => {
    const read = queryClient.fetchQuery(accountOptions(client));
    await expect(read).rejects.toSatisfy(isUnauthorized);
    expect(client.calls).toEqual(['GET /account']);
  });

  test('tell a function that the server does not know from a page that is in the way', async () => {
    emulator.faults.add({ path: '/v1/account/logs', status: 404, body: 'html' });
    await expect(queryClient.fetchQuery(logsOptions(client))).rejects.toSatisfy(isNotSupported);
    emulator.faults.add({ path: '/v1/account/identities', status: 403, body: 'html' });
    await expect(queryClient.fetchQuery(identitiesOptions(client))).rejects.toSatisfy(isInvalidResponse);
  });

  test('tell a server that is not there', async () => {
    const nowhere = lazyClient('http://localhost:1/v1', 'x');
    const read = queryClient.fetchQuery({ ...accountOptions(nowhere), retryDelay: 0 });
    await expect(read).rejects.toSatisfy(isNetworkError);
  });

  test('keep apart what lists were asked for', () => {
    const plain = identitiesOptions(client).queryKey;
    const some = identitiesOptions(client, { queries: [Query.limit(1)], total: false }).queryKey;
    expect(plain).toEqual(['appwrite', emulator.projectId, 'account', 'identities']);
    expect(some).toEqual([...plain, { queries: [Query.limit(1)], total: false }]);
    expect(sessionOptions(client).queryKey).toEqual(accountKey(emulator.projectId, 'sessions', 'current'));
  });

  test('page by offset, and ask for no count', () => {
    const { getNextPageParam, initialPageParam } = identityPagesOptions(client, { pageSize: 2 });
    const page = (length: number) => ({ total: 0, identities: Array(length).fill({}) });
    expect(initialPageParam).toBe(0);
    expect(getNextPageParam(page(2), [], 4)).toBe(6);
    expect(getNextPageParam(page(1), [], 4)).toBeUndefined();
  });

  test('take the cache as the last argument where TanStack Query does not tell which', async () => {
    const { queryKey, queryFn } = accountOptions(client, undefined, queryClient);
    const read = queryClient.fetchQuery({ queryKey, queryFn: () => queryFn({ queryKey }) });
    await expect(read).rejects.toSatisfy(isUnauthorized);
    expect(queryClient.getQueryData(accountKey(emulator.projectId, 'status'))).toBe('signed-out');
    const { mutationFn } = deleteSessionOptions(client, queryClient);
    await expect(mutationFn({ sessionId: 'a' })).rejects.toSatisfy(isUnauthorized);
  });

  test('ask for a cache when none is known, before anything is sent', async () => {
    const { queryKey, queryFn } = accountOptions(client);
    await expect(queryFn({ queryKey })).rejects.toThrow('Pass a QueryClient');
    const { mutationFn } = deleteSessionOptions(client);
    await expect(mutationFn({ sessionId: 'a' })).rejects.toThrow('Pass a QueryClient');
    expect(client.calls).toEqual([]);
  });

  test('never send an empty id: it would end every session', async () => {
    const { mutationFn } = deleteSessionOptions(client);
    const ending = mutationFn({ sessionId: '' }, { client: queryClient });
    await expect(ending).rejects.toThrow('sessionId is missing');
    await expect(ending).rejects.not.toSatisfy(isNetworkError);
    expect(client.calls).toEqual([]);
  });

  test('escape an id', async () => {
    const read = queryClient.fetchQuery(sessionOptions(client, { sessionId: '../../account' }));
    await expect(read).rejects.toSatisfy(isUnauthorized);
    expect(client.calls).toEqual(['GET /account/sessions/..%2F..%2Faccount']);
  });
});
