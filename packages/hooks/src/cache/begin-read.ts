import type { QueryClient } from '@tanstack/react-query';
import { arrival } from '../arrival.ts';
import type { AccountClient } from '../operations/client.ts';
import type { ReadFacts } from '../operations/facts.ts';
import { cachedIn } from './cached.ts';
import type { ReadContext } from './contexts.ts';

/** Begins to read, and fetches what reading takes. */
export async function beginRead<Data>(
  { client: running, queryKey }: ReadContext,
  client: AccountClient,
  { endpoint, secret, via }: ReadFacts,
  params: object | undefined,
  given: QueryClient | undefined,
): Promise<Data> {
  const cached = cachedIn(running ?? given, client);
  const { generation } = cached;
  secret?.(cached, queryKey);
  const { read } = await arrival(via());
  return (await read(cached, generation, client, endpoint, params, queryKey)) as Data;
}
