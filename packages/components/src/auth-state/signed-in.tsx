'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import type { ReactNode } from 'react';

export interface AuthStateProps {
  /** Shown until it is known who is there. Nothing by default. */
  loading?: ReactNode;
  children: ReactNode;
}

/**
 * Shows its children to people who are signed in, all factors included.
 *
 * @example
 * <SignedIn><UserButton /></SignedIn>
 */
export function SignedIn({ loading = null, children }: AuthStateProps) {
  const { status } = useAuthStatus();
  if (status === 'loading') return loading;
  return status === 'signed-in' ? children : null;
}
