'use client';
import { useAuthStatus } from '@appwrite-kit/hooks';
import { isSessionRefused } from '../auth-flow/is-session-refused.ts';
import { findUnmet, type SignInRequirement } from '../auth-flow/requirement.ts';

export interface UseAccessOptions {
  /** Labels of the account, set on the server, of which one is enough. Left out, being signed in is enough. */
  labels?: readonly string[] | undefined;
  /** Those of your `AuthFlow`: whoever does not meet them yet does not count as signed in. */
  requirements?: readonly SignInRequirement[] | undefined;
}

/** `error`: the server cannot be asked, which says nothing about who is there. */
export type Access = 'loading' | 'allowed' | 'denied' | 'error';

/**
 * Tells whether somebody may see something: `GET /account`. It decides what is shown, not what may be done: permissions are the
 * server's.
 *
 * @example
 * const access = useAccess({ labels: ['admin'] });
 * if (access === 'allowed') return <a href="/admin">Administration</a>;
 */
export function useAccess({ labels, requirements }: UseAccessOptions = {}): Access {
  const { status, account, error } = useAuthStatus();
  if (status === 'loading') return 'loading';
  if (status === 'error' && !isSessionRefused(error)) return 'error';
  const isAllowed =
    status === 'signed-in' &&
    !findUnmet(account, requirements) &&
    (!labels || labels.some((label) => account.labels.includes(label)));
  return isAllowed ? 'allowed' : 'denied';
}
