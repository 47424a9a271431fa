import {
  defaultShouldDehydrateQuery,
  type Mutation,
  type MutationKey,
  type Query,
  type QueryClient,
  type QueryState,
} from '@tanstack/react-query';

/**
 * Takes a mutation out of the cache while it runs. Whoever holds it, such as a mounted hook, still sees how it ends, but
 * nobody finds its variables or its answer in the cache, in dehydrated state, or in what a persister stores.
 */
export function hideMutation(queryClient: QueryClient, mutationKey: MutationKey, variables: unknown): void {
  const cache = queryClient.getMutationCache();
  const isThis = ({ state }: Mutation) => state.variables === variables;
  const mutation = cache.find({ mutationKey, status: 'pending', predicate: isThis });
  if (!mutation) return;
  mutation.state.variables = undefined;
  cache.remove(mutation);
}

/** Written down as JSON, such a query was never read. TanStack Query copies it from state to state. */
function toJSON(this: QueryState): Partial<QueryState> {
  return { ...this, data: undefined, dataUpdatedAt: 0, status: 'pending' };
}

const guarded = new WeakSet<QueryClient>();

/**
 * Keeps a secret query out of dehydrated state; what the app chose for others stays. A client has a say in that since
 * TanStack Query 5.40, unless the app chooses anew each time: hence the second guard.
 */
export function refuseDehydration(queryClient: QueryClient, query?: Query): void {
  query?.setState({ toJSON } as Partial<QueryState>);
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
