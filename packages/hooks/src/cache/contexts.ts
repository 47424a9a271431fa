import type { MutationKey, QueryClient, QueryKey } from '@tanstack/react-query';

/** What TanStack Query tells a query that runs; which cache, since 5.69. */
export interface ReadContext {
  queryKey: QueryKey;
  client?: QueryClient;
}

/** What TanStack Query tells a mutation that runs, since 5.89. */
export interface WriteContext {
  client?: QueryClient;
  mutationKey?: MutationKey;
}
