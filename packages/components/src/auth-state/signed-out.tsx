'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import type { AuthStateProps } from './signed-in.tsx';

/**
 * Shows its children to people who are not signed in, or not all the way: who still owes a second factor is shown the place
 * to give it. Nothing is shown when the server cannot be asked.
 *
 * @example
 * <SignedOut><AuthFlow /></SignedOut>
 */
export function SignedOut({ loading = null, children }: AuthStateProps) {
  const { status } = useAuthStatus();
  if (status === 'loading') return loading;
  return status === 'signed-out' || status === 'mfa-required' ? children : null;
}
