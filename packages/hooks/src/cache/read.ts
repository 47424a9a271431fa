import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import type { ReadFacts } from '../operations/facts.ts';
import { request } from '../operations/request.ts';
import { generationOf } from './account-state.ts';
import { cachedBy } from './cached.ts';
import { noticeRefusal } from './refusals.ts';

/** What TanStack Query tells a query that runs; which cache, since 5.69. */
export interface ReadContext {
  queryKey: QueryKey;
  client?: QueryClient;
}

/** Reads for a query, and lets the rest of the cache know what the answer says about the session. */
export async function read<Data>(
  { client: running, queryKey }: ReadContext,
  client: AccountClient,
  { endpoint, secret, arrives }: ReadFacts,
  params: object,
  given: QueryClient | undefined,
): Promise<Data> {
  const cached = cachedBy(running ?? given, client);
  const query: Query | undefined = cached.queryClient.getQueryCache().find({ queryKey, exact: true });
  secret?.(cached.queryClient, query);
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
