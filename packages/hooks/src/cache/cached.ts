import type { QueryClient } from '@tanstack/react-query';
import type { AccountClient } from '../operations/client.ts';

/** The account of a project in one cache. */
export interface Cached {
  queryClient: QueryClient;
  projectId: string;
}

/** The account of a client's project in the cache that runs an operation, as far as TanStack Query tells which. */
export function cachedBy(queryClient: QueryClient | undefined, { config }: AccountClient): Cached {
  if (!queryClient) throw new Error('No QueryClient: give it to the options, last');
  return { queryClient, projectId: config.project };
}
