'use client';
import type { Models } from 'appwrite';
import { type AuthStatus, authStatusOf } from '../auth-status.ts';
import type { Verdict } from '../cache/verdict.ts';
import { useAccount } from '../hooks/account.ts';
import { useCached } from '../react/use-cached.ts';

/**
 * Tells whether someone is signed in. Any number of components share one request. It follows every call, not only its own:
 * a session that ends or asks for a second factor shows here at once. While the account is read anew after sign-in the
 * earlier status stays, so that a form is not taken from under its user.
 *
 * @returns See {@link AuthStatus}.
 * @throws Nothing; failures are the status `error`, with `user_blocked`, `user_password_reset_required`,
 * `general_unknown_origin`, `project_not_found` or a network failure.
 * @see `GET /account`
 *
 * @example
 * ```tsx
 * const { status, account } = useAuthStatus();
 * if (status === 'signed-in') return <p>Hello {account.name}</p>;
 * ```
 */
export function useAuthStatus<
  Preferences extends Models.Preferences = Models.DefaultPreferences,
>(): AuthStatus<Preferences> {
  const { data: account, error } = useAccount<Preferences>();
  return authStatusOf(account, error, useCached<Verdict>('status'));
}
