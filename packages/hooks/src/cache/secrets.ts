import {
  defaultShouldDehydrateQuery,
  type Mutation,
  type MutationKey,
  type QueryKey,
  type QueryState,
} from '@tanstack/react-query';
import type { Cached } from './cached.ts';

/**
 * Takes a mutation out of the cache while it runs. Whoever holds it, such as a mounted hook, still sees how it ends, but
 * nobody finds its variables or its answer in the cache, in dehydrated state, or in what a persister stores.
 */
export function hideMutation({ queryClient }: Cached, mutationKey: MutationKey, variables: unknown): void {
  const cache = queryClient.getMutationCache();
  const isThis = ({ state }: Mutation) => state.variables === variables;
  const mutation = cache.find({ mutationKey, predicate: isThis });
  if (!mutation) return;
  mutation.state.variables = undefined;
  cache.remove(mutation);
}

/** Written down as JSON, such a query was never read. TanStack Query copies it from state to state. */
function toJSON(this: QueryState): Partial<QueryState> {
  return { ...this, status: 'pending', data: undefined, dataUpdatedAt: 0 };
}

/**
 * Keeps a secret query out of dehydrated state; what the app chose for others stays. A client has a say in that since
 * TanStack Query 5.40, unless the app chooses anew each time: hence the second guard.
 */
export function refuseDehydration(cached: Cached, queryKey: QueryKey): void {
  const { queryClient, isGuarded } = cached;
  queryClient
    .getQueryCache()
    .find({ queryKey })
    ?.setState({ toJSON } as Partial<QueryState>);
  if (isGuarded) return;
  cached.isGuarded = true;
  const options = queryClient.getDefaultOptions();
  const { shouldDehydrateQuery = defaultShouldDehydrateQuery } = options.dehydrate ?? {};
  queryClient.setDefaultOptions({
    ...options,
    dehydrate: {
      ...options.dehydrate,
      shouldDehydrateQuery: (query) => !query.meta?.secret && shouldDehydrateQuery(query),
    },
  });
}
