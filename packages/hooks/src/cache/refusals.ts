import type { QueryKey } from '@tanstack/react-query';
import type { AccountError } from '../errors.ts';
import { closeAccount, getUser } from './account-state.ts';
import type { Cached } from './cached.ts';

/**
 * Draws the consequences of an error that any call may bring. Only the user itself proves that a session is over: another
 * call may lack a scope of its own, so the user is asked, once for all calls that fail together.
 *
 * @param queryKey - Of the query that failed; absent when a mutation did.
 */
export function noticeRefusal(cached: Cached, error: AccountError, queryKey?: QueryKey): void {
  if (!error.verdict) return;
  const hadUser = getUser(cached);
  if (error.verdict === 'mfa-required' || queryKey?.[3] === 'user') {
    closeAccount(cached, error, queryKey);
    if (hadUser) cached.tell?.({ type: 'changed' });
  } else if (hadUser || cached.queryClient.getQueryData(cached.key('status')) === 'mfa-required') {
    void cached.queryClient.invalidateQueries({ queryKey: cached.key('user') }, { cancelRefetch: false });
  }
}
