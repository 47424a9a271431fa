import type { MutationKey, QueryClient } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import type { MutationFacts } from '../operations/facts.ts';
import { accountKey } from '../operations/keys.ts';
import { request } from '../operations/request.ts';
import { generationOf, invalidate } from './account-state.ts';
import { cachedBy } from './cached.ts';
import { noticeRefusal } from './refusals.ts';
import { verdictOf } from './verdict.ts';

/** What TanStack Query tells a mutation that runs, since 5.89. */
export interface WriteContext {
  client?: QueryClient;
  mutationKey?: MutationKey;
}

/**
 * Sends for a mutation and carries out what its row says about the cache. This is part of the mutation itself, not of
 * its `onSuccess`: whatever callbacks an app gives run later, see fresh data, and cannot replace it.
 */
export async function write<Variables, Data>(
  { client: running, mutationKey = [] }: WriteContext,
  client: AccountClient,
  { endpoint, secret, send = request, writes, starts, removes, invalidates = [] }: MutationFacts<Variables>,
  variables: Variables,
): Promise<Data> {
  const cached = cachedBy(running, client);
  const { queryClient, projectId } = cached;
  const generation = generationOf(cached);
  secret?.(queryClient, mutationKey, variables);
  try {
    const answer = await send(client, endpoint, Object(variables ?? {}));
    await (writes ?? starts ?? removes)?.(cached, answer, variables);
    // A guest has nothing that could be stale.
    if (verdictOf(queryClient.getQueryState(accountKey(projectId, 'user'))?.error) !== 'signed-out') {
      await Promise.all(invalidates.map((part) => invalidate(cached, part)));
    }
    return answer as Data;
  } catch (error) {
    if (generation === generationOf(cached)) noticeRefusal(cached, error);
    throw error;
  }
}
