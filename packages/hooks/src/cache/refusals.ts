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
export function noticeRefusal(cached: Cached, reason: unknown, queryKey?: QueryKey): void {
  const error = reason as AccountError;
  const hadUser = getUser(cached);
  const hadSession = hadUser || cached.queryClient.getQueryData(cached.key('status')) === 'mfa-required';
  if (!error.verdict) return;
  if (error.verdict === 'mfa-required' || queryKey?.[3] === 'user') {
    closeAccount(cached, error, queryKey);
    if (hadUser) cached.tell?.({ type: 'changed' });
  } else if (hadSession) {
    void cached.queryClient.invalidateQueries({ queryKey: cached.key('user') }, { cancelRefetch: false });
  }
}
