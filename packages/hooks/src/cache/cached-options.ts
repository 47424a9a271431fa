import type { QueryClient } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';
import { type AccountPath, accountKey } from '../operations/keys.ts';

/** A query of what answers to other calls have left in the cache; no request of its own would tell. */
export function cachedOptions<Data>(client: AccountClient, queryClient: QueryClient, ...path: AccountPath) {
  const queryKey = accountKey(client.config.project, ...path);
  return {
    queryKey,
    // An app that reads everything again finds it as it was.
    queryFn: () => queryClient.getQueryData<Data>(queryKey) ?? null,
    enabled: false,
  };
}
