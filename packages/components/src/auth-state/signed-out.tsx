'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import { isSessionRefused } from '../auth-flow/is-session-refused.ts';
import { findUnmet } from '../auth-flow/requirement.ts';
import type { AuthStateProps } from './signed-in.tsx';

/**
 * Shows its children to people who are not signed in, or not all the way: who still owes a second factor,
 * or what the app requires, is shown the place to give it, and whose account is blocked or needs a new password, the
 * place that says so. Nothing is shown when the server cannot be asked.
 *
 * @example
 * <SignedOut><AuthFlow /></SignedOut>
 */
export function SignedOut({ loading = null, requirements, children }: AuthStateProps) {
  const { status, account, error } = useAuthStatus();
  if (status === 'loading') return loading;
  const isOut = status === 'signed-out' || status === 'mfa-required' || isSessionRefused(error);
  return isOut || (status === 'signed-in' && findUnmet(account, requirements)) ? children : null;
}
