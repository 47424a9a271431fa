import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { arrival } from '../arrival.ts';
import type { AccountClient } from '../operations/client.ts';
import type { CallFacts } from '../operations/facts.ts';
import { cachedIn } from './cached.ts';

/**
 * Begins a call: it belongs to the session there is now, its secrets are hidden at once, and what makes it is fetched.
 *
 * @param key - Of the query or the mutation that runs.
 */
export async function begin<Parameters, Data>(
  queryClient: QueryClient | undefined,
  client: AccountClient,
  facts: CallFacts<Parameters>,
  key: QueryKey,
  params: Parameters,
): Promise<Data> {
  const cached = cachedIn(queryClient, client);
  const { generation } = cached;
  facts.secret?.(cached, key, params);
  const { run } = await arrival(facts.via());
  return run(cached, generation, client, facts, params, key) as Promise<Data>;
}
