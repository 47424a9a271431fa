import type { Query } from '@tanstack/react-query';
import type { AccountError } from '../errors.ts';
import { accountKey } from '../operations/keys.ts';
import { closeAccount, getUser } from './account-state.ts';
import type { Cached } from './cached.ts';
import { tellOtherTabs } from './tabs.ts';
import { verdictOf } from './verdict.ts';

/**
 * Draws the consequences of an error that any call may bring. Only the user itself proves that a session is over: another
 * call may lack a scope of its own, so the user is asked, once for all calls that fail together.
 *
 * @param query - The query that failed; absent when a mutation did.
 */
export function noticeRefusal(cached: Cached, error: unknown, query?: Query): void {
  const hadUser = getUser(cached) !== undefined;
  const verdict = verdictOf(error);
  if (verdict === 'mfa-required' || (verdict && query?.queryKey[3] === 'user')) {
    closeAccount(cached, verdict, error as AccountError, query);
    if (hadUser) tellOtherTabs(cached, { type: 'changed' });
  } else if (verdict && hadUser) {
    const queryKey = accountKey(cached.projectId, 'user');
    void cached.queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }
}
