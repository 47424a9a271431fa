'use client';
import { closeAccount } from '../cache/account-state.ts';
import type { AccountError } from '../errors.ts';
import { useDeleteSession } from '../hooks/sessions.ts';
import { isUnauthorized } from '../predicates/session.ts';
import { useAccountContext } from '../react/context.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';

/** What {@link useSignOut} gives. */
export interface SignOut {
  status: 'idle' | 'signing-out' | 'signed-out' | 'error';
  /** Why signing out failed; the session is still there. */
  error: AccountError | null;
  /** Ends the current session. It never rejects; calling it twice sends one request. */
  signOut: () => Promise<void>;
}

/**
 * Ends the current session, also one that waits for its second factor. The account leaves the cache, on this and on other
 * tabs, when the server has agreed. A session that is already over counts as signed out.
 *
 * @returns See {@link SignOut}.
 * @throws Nothing; `error` holds a network failure, `general_rate_limit_exceeded` or a failure of the server.
 * @see `DELETE /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const { signOut, status } = useSignOut();
 * return <button onClick={signOut} disabled={status === 'signing-out'}>Sign out</button>;
 * ```
 */
export function useSignOut(): SignOut {
  const { client, queryClient } = useAccountContext();
  const { status, error, mutateAsync } = useDeleteSession();
  const isOver = isUnauthorized(error);

  const signOut = useSingleFlight(async () => {
    const failure = await mutateAsync({ sessionId: 'current' }).then(
      () => undefined,
      (reason: AccountError) => reason,
    );
    if (isUnauthorized(failure)) {
      closeAccount({ queryClient, projectId: client.config.project }, 'signed-out', failure);
    }
  });

  if (status === 'pending') return { status: 'signing-out', error, signOut };
  if (status === 'success' || isOver) return { status: 'signed-out', error: null, signOut };
  return { status, error, signOut };
}
