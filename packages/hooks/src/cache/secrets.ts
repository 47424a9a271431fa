import {
  defaultShouldDehydrateQuery,
  type Mutation,
  type MutationKey,
  type QueryClient,
} from '@tanstack/react-query';

/**
 * Takes a mutation out of the cache while it runs. Whoever holds it, such as a mounted hook, still sees how it ends, but
 * nobody finds its variables or its answer in the cache, in dehydrated state, or in what a persister stores.
 */
export function hideMutation(queryClient: QueryClient, mutationKey: MutationKey, variables: unknown): void {
  const cache = queryClient.getMutationCache();
  const isThis = ({ state }: Mutation) => state.status === 'pending' && state.variables === variables;
  const mutation = cache.find({ mutationKey, predicate: isThis });
  if (!mutation) return;
  mutation.state = { ...mutation.state, variables: undefined };
  cache.remove(mutation);
}

const guarded = new WeakSet<QueryClient>();

/** Keeps secret queries of a client out of its dehydrated state; what the app chose for others stays. */
export function refuseDehydration(queryClient: QueryClient): void {
  if (guarded.has(queryClient)) return;
  guarded.add(queryClient);
  const { dehydrate, ...defaults } = queryClient.getDefaultOptions();
  const { shouldDehydrateQuery = defaultShouldDehydrateQuery } = dehydrate ?? {};
  queryClient.setDefaultOptions({
    ...defaults,
    dehydrate: {
      ...dehydrate,
      shouldDehydrateQuery: (query) => !query.meta?.secret && shouldDehydrateQuery(query),
    },
  });
}
