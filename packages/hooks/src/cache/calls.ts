import type { QueryKey } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import type { MutationFacts } from '../operations/facts.ts';
import { type Endpoint, request } from '../operations/request.ts';
import { invalidate } from './account-state.ts';
import type { Cached } from './cached.ts';
import { noticeRefusal } from './refusals.ts';

/** Reads for a query, and lets the rest of the cache know what the answer says about the session. */
export type Read = (
  cached: Cached,
  generation: number,
  client: AccountClient,
  endpoint: Endpoint,
  params: object | undefined,
  queryKey: QueryKey,
) => Promise<unknown>;

/** What else an answer means for the cache. */
type Arrival = (cached: Cached, answer: unknown, queryKey: QueryKey) => void;

/** Makes a way to read. */
export function reading(arrive?: Arrival): Read {
  return async (cached, generation, client, endpoint, params, queryKey) => {
    try {
      const answer = await request(client, endpoint, params);
      if (generation === cached.generation) arrive?.(cached, answer, queryKey);
      return answer;
    } catch (error) {
      if (generation === cached.generation) noticeRefusal(cached, error, queryKey);
      throw error;
    }
  };
}

/**
 * Sends for a mutation and carries out what its row says about the cache. This is part of the mutation itself, not of
 * its `onSuccess`: whatever callbacks an app gives run later, see fresh data, and cannot replace it.
 */
export type Write = (
  cached: Cached,
  generation: number,
  client: AccountClient,
  facts: Pick<MutationFacts<never>, 'endpoint' | 'invalidates'>,
  variables: object,
) => Promise<unknown>;

/** What an answer does to the cache. */
export type Consequence = (cached: Cached, answer: unknown, variables: object) => unknown;

/** Makes a way to write; `send` may do something else in place of a request. */
export function writing(consequence?: Consequence, send: typeof request = request): Write {
  return async (cached, generation, client, { endpoint, invalidates = [] }, variables) => {
    try {
      const answer = await send(client, endpoint, variables);
      await consequence?.(cached, answer, variables);
      // A guest has nothing that could be stale.
      if (cached.queryClient.getQueryData(cached.key('status')) !== 'signed-out') {
        await Promise.all(invalidates.map((part) => invalidate(cached, part)));
      }
      return answer;
    } catch (error) {
      if (generation === cached.generation) noticeRefusal(cached, error);
      throw error;
    }
  };
}
