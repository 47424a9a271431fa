'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import type { ReactNode } from 'react';
import { findUnmet, type SignInRequirement } from '../auth-flow/requirement.ts';

export interface AuthStateProps {
  /** Shown until it is known who is there. Nothing by default. */
  loading?: ReactNode;
  /** Those of your `AuthFlow`: whoever does not meet them yet does not count as signed in. */
  requirements?: readonly SignInRequirement[];
  children: ReactNode;
}

/**
 * Shows its children to people who are signed in, all factors and requirements included.
 *
 * @example
 * <SignedIn requirements={[verifiedEmail]}><UserButton /></SignedIn>
 */
export function SignedIn({ loading = null, requirements, children }: AuthStateProps) {
  const { status, account } = useAuthStatus();
  if (status === 'loading') return loading;
  return status === 'signed-in' && !findUnmet(account, requirements) ? children : null;
}
