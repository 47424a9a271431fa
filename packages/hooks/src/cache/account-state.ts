import { notifyManager, type Query, type QueryClient, type QueryState } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import { type AccountPath, accountKey } from '../operations/keys.ts';
import type { Cached } from './cached.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export function getUser({ queryClient, projectId }: Cached): Models.User | undefined {
  return queryClient.getQueryData(accountKey(projectId, 'user'));
}

export function setVerdict({ queryClient, projectId }: Cached, verdict: Verdict): void {
  queryClient.setQueryData<Verdict>(accountKey(projectId, 'status'), verdict);
}

const generations = new WeakMap<QueryClient, object>();

/** Stands for the session a cache is in: news that set out under an earlier one is void. */
export function generationOf({ queryClient }: Cached): object | undefined {
  return generations.get(queryClient);
}

function nextGeneration({ queryClient }: Cached): void {
  generations.set(queryClient, {});
}

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
  const queries = queryClient.getQueryCache();
  const mutations = queryClient.getMutationCache();
  const gone = { ...state, data: undefined, dataUpdatedAt: 0 };
  notifyManager.batch(() => {
    for (const query of queries.findAll({ queryKey })) {
      if (isSpared(query, state)) continue;
      if (query === except) query.setState(gone);
      else if (query.getObserversCount() === 0) queries.remove(query);
      else {
        // Silent: reverting would bring back what is being taken away.
        query.cancel({ silent: true });
        query.setState({ ...gone, fetchStatus: 'idle' });
      }
    }
    // Answers hold the user as well.
    for (const mutation of mutations.findAll({ mutationKey: queryKey })) {
      if (mutation.state.status !== 'pending') mutations.remove(mutation);
    }
  });
}

/** The factors can be read while one is missing: they are what is then asked for. */
function isSpared({ queryKey }: Query, { error }: Partial<QueryState>): boolean {
  return queryKey[3] === 'status' || (queryKey[3] === 'mfa' && verdictOf(error) === 'mfa-required');
}

/** The user was read: whatever else is cached must be theirs. */
export function welcomeUser(cached: Cached, answer: unknown, query?: Query): void {
  leaveUser(cached, (answer as Models.User).$id, query);
  setVerdict(cached, 'signed-in');
}

/** Makes the account, or a part of it, stale: whoever looks on has it read again. */
export async function invalidate({ queryClient, projectId }: Cached, ...part: AccountPath): Promise<void> {
  const queryKey = accountKey(projectId, ...part);
  // A read on its way left too early, and a first one would not be left for a second.
  await queryClient.cancelQueries({ queryKey });
  await queryClient.invalidateQueries({ queryKey });
}

/** A session began: reads everything that is looked at, and lets nothing that was refused before stand. */
export function openAccount(cached: Cached): Promise<void> {
  const { queryClient, projectId } = cached;
  const queryKey = accountKey(projectId);
  nextGeneration(cached);
  const isRefused = ({ state }: Query) => state.status === 'error';
  queryClient.removeQueries({ queryKey, type: 'inactive', predicate: isRefused });
  return invalidate(cached);
}

/** Ends the account in this cache: whoever looks on sees `error`, as if the server had just been asked. */
export function closeAccount(cached: Cached, verdict: Verdict, error: AccountError, except?: Query): void {
  setVerdict(cached, verdict);
  empty(cached, { status: 'error', error }, except);
}

/** Makes room for a user, unless it is the cached one: whoever looks on waits for new data. */
export function leaveUser(cached: Cached, nextId: string, except?: Query): void {
  const user = getUser(cached);
  if (user && user.$id !== nextId) empty(cached, { status: 'pending', error: null }, except);
}
