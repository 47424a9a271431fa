'use client';
import { useState } from 'react';
import type { AccountError } from '../errors.ts';
import { useAccountContext } from '../react/context.ts';
import { usePart } from './parts/use-part.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';

const loadSignOut = () => import('./parts/sign-out.ts');

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
 * tabs, when the server has agreed. A session that is already over counts as signed out. The server does not end that of a
 * user who is blocked or owes a new password: this browser lets go of it where the SDK holds it, but cannot reach a cookie.
 *
 * @returns See {@link SignOut}.
 * @throws Nothing; `error` holds `user_blocked`, `user_password_reset_required`, a network failure, `general_rate_limit_exceeded` or a failure of the server.
 * @see `DELETE /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const { signOut, status } = useSignOut();
 * return <button onClick={signOut} disabled={status === 'signing-out'}>Sign out</button>;
 * ```
 */
export function useSignOut(): SignOut {
  const context = useAccountContext();
  const [state, setState] = useState<Pick<SignOut, 'status' | 'error'>>({ status: 'idle', error: null });

  const fetchSignOut = usePart(loadSignOut);
  const run = useSingleFlight(async () => {
    setState({ status: 'signing-out', error: null });
    const error = await fetchSignOut().then(
      ({ signOut }) => signOut(context),
      (reason: AccountError) => reason,
    );
    setState({ status: error ? 'error' : 'signed-out', error });
  });

  return { ...state, signOut: run };
}
