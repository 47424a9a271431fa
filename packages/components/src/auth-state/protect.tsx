'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import type { ReactNode } from 'react';
import { isSessionRefused } from '../auth-flow/is-session-refused.ts';
import { findUnmet } from '../auth-flow/requirement.ts';
import type { AuthStateProps } from './signed-in.tsx';

export interface ProtectProps extends AuthStateProps {
  /** Labels of the account, set on the server, of which one is enough. Left out, being signed in is enough. */
  labels?: readonly string[];
  /** Shown to everybody else. */
  fallback?: ReactNode;
  /** Shown when the server cannot be asked, which says nothing about who is there. */
  error?: ReactNode;
}

/**
 * Shows its children to people who are signed in and, with `labels`, carry one of them. It decides what is shown, not what
 * may be done: permissions are the server's.
 *
 * @example
 * <Protect labels={['admin']} fallback={<p>For admins only.</p>}>
 *   <AdminPage />
 * </Protect>
 */
export function Protect({
  labels,
  requirements,
  loading = null,
  fallback = null,
  error: unreachable = null,
  children,
}: ProtectProps) {
  const { status, account, error } = useAuthStatus();
  if (status === 'loading') return loading;
  if (status === 'error' && !isSessionRefused(error)) return unreachable;
  const isAllowed =
    status === 'signed-in' &&
    !findUnmet(account, requirements) &&
    (!labels || labels.some((label) => account.labels.includes(label)));
  return isAllowed ? children : fallback;
}
