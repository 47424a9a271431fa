'use client';
import type { ReactNode } from 'react';
import type { AuthStateProps } from './signed-in.tsx';
import { type UseAccessOptions, useAccess } from './use-access.ts';

export interface ProtectProps extends AuthStateProps, Pick<UseAccessOptions, 'labels'> {
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
  error = null,
  children,
}: ProtectProps) {
  const access = useAccess({ labels, requirements });
  return { loading, error, allowed: children, denied: fallback }[access];
}
