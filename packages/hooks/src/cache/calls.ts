import type { QueryKey } from '@tanstack/react-query';
import type { AccountError } from '../errors.ts';
import type { AccountClient } from '../operations/client.ts';
import type { AccountPart } from '../operations/keys.ts';
import { type Endpoint, request } from '../operations/request.ts';
import { invalidate } from './account-state.ts';
import type { Cached } from './cached.ts';
import { noticeRefusal } from './refusals.ts';

/**
 * Makes a call and carries out what its answer means for the cache. That is part of the call itself, not of the `onSuccess` of
 * a mutation: whatever callbacks an app gives run later, see fresh data, and cannot replace it.
 *
 * @param generation - The session that the call set out under.
 */
export type Run = (
  cached: Cached,
  generation: number,
  client: AccountClient,
  facts: { endpoint: Endpoint; invalidates?: readonly AccountPart[] },
  params: unknown,
  key: QueryKey,
) => Promise<unknown>;

/** What else an answer means for the cache. */
type Arrival = (cached: Cached, answer: unknown, queryKey: QueryKey) => void;

/** Makes a way to read. */
export function reading(arrive?: Arrival): Run {
  return async (cached, generation, client, { endpoint }, params, queryKey) => {
    try {
      const answer = await request(client, endpoint, params as object | undefined);
      if (generation === cached.generation) arrive?.(cached, answer, queryKey);
      return answer;
    } catch (error) {
      if (generation === cached.generation) noticeRefusal(cached, error as AccountError, queryKey);
      throw error;
    }
  };
}

/** What an answer does to the cache. */
export type Consequence = (cached: Cached, answer: unknown, variables: unknown) => unknown;

/** Makes a way to write; `send` may do something else in place of a request. */
export function writing(consequence?: Consequence, send: typeof request = request): Run {
  return async (cached, generation, client, { endpoint, invalidates = [] }, variables) => {
    try {
      const answer = await send(client, endpoint, variables as object);
      await consequence?.(cached, answer, variables);
      // A guest has nothing that could be stale.
      if (cached.queryClient.getQueryData(cached.key('status')) !== 'signed-out') {
        await Promise.all(invalidates.map((part) => invalidate(cached, part)));
      }
      return answer;
    } catch (error) {
      if (generation === cached.generation) noticeRefusal(cached, error as AccountError);
      throw error;
    }
  };
}
