import type { Query, QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import { type Endpoint, request } from '../operations/request.ts';
import { type Cached, generationOf } from './account-state.ts';
import { noticeRefusal } from './refusals.ts';

/** What a row says about reading. */
export interface ReadFacts {
  endpoint: Endpoint;
  /** Keeps an answer that is a secret out of dehydrated state. */
  secret?(queryClient: QueryClient): void;
  /** What else the answer means for the cache. */
  arrives?(cached: Cached, answer: unknown, query?: Query): void;
}

/** Reads for a query, and lets the rest of the cache know what the answer says about the session. */
export async function read<Data>(
  { client: queryClient, queryKey }: QueryFunctionContext,
  client: AccountClient,
  { endpoint, secret, arrives }: ReadFacts,
  params?: object,
): Promise<Data> {
  const cached = { queryClient, projectId: client.config.project };
  const query = queryClient.getQueryCache().find({ queryKey, exact: true }) as Query | undefined;
  secret?.(queryClient);
  const generation = generationOf(cached);
  const isCurrent = () => generation === generationOf(cached);
  try {
    const answer = await request<Data>(client, endpoint, params);
    if (isCurrent()) arrives?.(cached, answer, query);
    return answer;
  } catch (error) {
    if (isCurrent()) noticeRefusal(cached, error, query);
    throw error;
  }
}
