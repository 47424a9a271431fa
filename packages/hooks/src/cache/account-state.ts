import { notifyManager, type QueryKey } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import type { AccountPath } from '../operations/keys.ts';
import type { Cached } from './cached.ts';

export function getUser({ queryClient, key }: Cached): Models.User | undefined {
  return queryClient.getQueryData(key('user'));
}

/**
 * Takes everything about the user out of the cache: reads on their way are dropped, what nobody looks at is removed, and
 * who looks on sees `error` at once, or waits, with no request.
 *
 * @param except - Key of the query that brought the news, the very same: it ends by itself.
 */
function empty(cached: Cached, error: AccountError | null, except?: QueryKey): void {
  const queries = cached.queryClient.getQueryCache();
  const mutations = cached.queryClient.getMutationCache();
  const gone = { status: error ? 'error' : 'pending', error, data: undefined, dataUpdatedAt: 0 } as const;
  // The factors can be read while one is missing: they are what is then asked for.
  const isWaiting = error?.verdict === 'mfa-required';
  cached.generation += 1;
  notifyManager.batch(() => {
    for (const query of queries.findAll({ queryKey: cached.key() })) {
      if (query.queryKey[3] === 'status' || (query.queryKey[3] === 'mfa' && isWaiting)) continue;
      if (query.queryKey === except) query.setState(gone);
      else if (query.getObserversCount() === 0) queries.remove(query);
      else {
        // Silent: reverting would bring back what is being taken away.
        query.cancel({ silent: true });
        query.setState({ ...gone, fetchStatus: 'idle' });
      }
    }
    // Answers hold the user as well.
    for (const mutation of mutations.findAll({ mutationKey: cached.key() })) {
      if (mutation.state.status !== 'pending') mutations.remove(mutation);
    }
  });
}

/** Makes the account, or a part of it, stale: whoever looks on has it read again. */
export async function invalidate({ queryClient, key }: Cached, ...part: AccountPath): Promise<void> {
  const queryKey = key(...part);
  // A read on its way left too early, and a first one would not be left for a second.
  await queryClient.cancelQueries({ queryKey });
  await queryClient.invalidateQueries({ queryKey });
}

/** Ends the account in this cache: whoever looks on sees `error`, as if the server had just been asked. */
export function closeAccount(cached: Cached, error: AccountError, except?: QueryKey): void {
  cached.queryClient.setQueryData(cached.key('status'), error.verdict);
  empty(cached, error, except);
}

/** Makes room for a user, unless it is the cached one: whoever looks on waits for new data. */
export function leaveUser(cached: Cached, nextId: string, except?: QueryKey): void {
  const user = getUser(cached);
  if (user && user.$id !== nextId) empty(cached, null, except);
}
