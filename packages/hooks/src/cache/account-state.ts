import { notifyManager, type Query, type QueryClient, type QueryState } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import { isMoreFactorsRequired } from '../error-predicates.ts';
import type { AccountError } from '../errors.ts';
import { accountKey } from '../operations/keys.ts';

/**
 * Who was signed in when the server was last asked. It outlives the moment in which the user is read again, so that a
 * screen need not blink, and it travels in dehydrated state, where errors do not.
 */
export type Verdict = 'signed-in' | 'signed-out' | 'mfa-required' | 'refused';

/** The account of a project in one cache. */
export interface Cached {
  queryClient: QueryClient;
  projectId: string;
}

export function getUser({ queryClient, projectId }: Cached): Models.User | undefined {
  return queryClient.getQueryData(accountKey(projectId, 'user'));
}

export function setVerdict({ queryClient, projectId }: Cached, verdict: Verdict): void {
  queryClient.setQueryData<Verdict>(accountKey(projectId, 'status'), verdict);
}

/** The factors the session had when it began: while one is missing, the server does not tell. */
export function setFactors({ queryClient, projectId }: Cached, factors: string[]): void {
  queryClient.setQueryData(accountKey(projectId, 'status', 'factors'), factors);
}

const generations = new WeakMap<QueryClient, number>();

/** Counts the sessions a cache has seen: news that set out under an earlier one is void. */
export function generationOf({ queryClient }: Cached): number {
  return generations.get(queryClient) ?? 0;
}

function nextGeneration(cached: Cached): void {
  generations.set(cached.queryClient, generationOf(cached) + 1);
}

const EMPTY: Partial<QueryState> = { data: undefined, dataUpdatedAt: 0, isInvalidated: false };

/**
 * Takes everything about the user out of the cache: reads on their way are dropped, what nobody looks at is removed, and
 * who looks on sees `state` at once, with no request.
 *
 * @param except - The query that brought the news: it ends by itself.
 */
function empty(cached: Cached, state: Partial<QueryState>, except?: Query): void {
  const { queryClient, projectId } = cached;
  nextGeneration(cached);
  const queryKey = accountKey(projectId);
  const isSettled = ({ state }: { state: { status: string } }) => state.status !== 'pending';
  const mutations = queryClient.getMutationCache();
  notifyManager.batch(() => {
    for (const query of queryClient.getQueryCache().findAll({ queryKey })) {
      if (isSpared(query, state)) continue;
      if (query === except) query.setState({ ...EMPTY, ...state });
      else if (query.getObserversCount() === 0) queryClient.getQueryCache().remove(query);
      else {
        // Silent: reverting would bring back what is being taken away.
        query.cancel({ silent: true });
        query.setState({ ...EMPTY, ...state, fetchStatus: 'idle' });
      }
    }
    // Answers hold the user as well.
    for (const mutation of mutations.findAll({ mutationKey: queryKey, predicate: isSettled })) {
      mutations.remove(mutation);
    }
  });
}

/** The factors can be read while one is missing: they are what is then asked for. */
function isSpared({ queryKey }: Query, { error }: Partial<QueryState>): boolean {
  const [, , , part, detail] = queryKey;
  return part === 'status' || (detail === 'factors' && isMoreFactorsRequired(error));
}

/** A session began: reads everything that is looked at, and lets nothing that was refused before stand. */
export function openAccount(cached: Cached): Promise<void> {
  const { queryClient, projectId } = cached;
  const queryKey = accountKey(projectId);
  nextGeneration(cached);
  const isRefused = ({ state }: Query) => state.status === 'error';
  queryClient.removeQueries({ queryKey, type: 'inactive', predicate: isRefused });
  return queryClient.invalidateQueries({ queryKey });
}

/** Ends the account in this cache: whoever looks on sees `error`, as if the server had just been asked. */
export function closeAccount(cached: Cached, verdict: Verdict, error: AccountError, except?: Query): void {
  setVerdict(cached, verdict);
  if (verdict === 'signed-out') setFactors(cached, []);
  empty(cached, { status: 'error', error }, except);
}

/** Makes room for a user, unless it is the cached one: whoever looks on waits for new data. */
export function leaveUser(cached: Cached, nextId: string, except?: Query): void {
  const user = getUser(cached);
  if (user && user.$id !== nextId) empty(cached, { status: 'pending', error: null }, except);
}
