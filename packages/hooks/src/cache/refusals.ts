import type { Query } from '@tanstack/react-query';
import { isMoreFactorsRequired, isUnauthorized } from '../error-predicates.ts';
import { type AccountError, isErrorType } from '../errors.ts';
import { accountKey } from '../operations/keys.ts';
import { type Cached, closeAccount, getUser, type Verdict } from './account-state.ts';
import { tellOtherTabs } from './tabs.ts';

/** Tells whether the server refuses the session itself, and so every call, until someone signs in. */
export function isRefusal(error: unknown): boolean {
  return isUnauthorized(error) || isMoreFactorsRequired(error) || isLocked(error);
}

function isLocked(error: unknown): boolean {
  return isErrorType(error, 'user_blocked', 'user_password_reset_required');
}

/** What an error says about the session; most say nothing. */
function verdictOf(error: unknown, isAboutUser: boolean): Verdict | undefined {
  if (isMoreFactorsRequired(error)) return 'mfa-required';
  if (isLocked(error)) return 'refused';
  return isAboutUser && (isUnauthorized(error) || isErrorType(error, 'user_not_found'))
    ? 'signed-out'
    : undefined;
}

/**
 * Draws the consequences of an error that any call may bring. Only the user itself proves that a session is over: another
 * call may lack a scope of its own, so the user is asked, once for all calls that fail together.
 *
 * @param query - The query that failed; absent when a mutation did.
 */
export function noticeRefusal(cached: Cached, error: unknown, query?: Query): void {
  const hadUser = getUser(cached) !== undefined;
  const isAboutUser = query?.queryKey[3] === 'user';
  const verdict = verdictOf(error, isAboutUser);
  if (verdict && (hadUser || verdict !== 'refused')) {
    closeAccount(cached, verdict, error as AccountError, query);
    if (hadUser) tellOtherTabs(cached, { type: 'changed' });
  } else if (hadUser && isUnauthorized(error)) {
    const queryKey = accountKey(cached.projectId, 'user');
    void cached.queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }
}
