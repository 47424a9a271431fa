'use client';
import type { Models } from 'appwrite';
import type { Verdict } from '../cache/verdict.ts';
import type { AccountError } from '../errors.ts';
import { useAccount } from '../hooks/account.ts';
import { useCached } from '../react/use-cached.ts';

/** Who is there, as {@link useAuthStatus} tells it. */
export type AuthStatus<Preferences extends Models.Preferences = Models.DefaultPreferences> =
  /** The server was not asked yet, or has not answered. */
  | { status: 'loading'; account: undefined; error: null }
  /** A guest. */
  | { status: 'signed-out'; account: undefined; error: AccountError | null }
  /** A session that waits for its second factor; the account cannot be read before. */
  | { status: 'mfa-required'; account: undefined; error: AccountError | null }
  | { status: 'signed-in'; account: Models.User<Preferences>; error: null }
  /**
   * No answer, or a session that is refused: told apart by `isNetworkError`, `isUserBlocked`, `isPasswordResetRequired`. After
   * a network failure `account` is the last one known.
   */
  | { status: 'error'; account: Models.User<Preferences> | undefined; error: AccountError };

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
  const verdict = useCached<Verdict>('status');
  const status = statusOf(account, error, verdict);
  const isKnown = status === 'signed-in' || status === 'error';
  return { status, account: isKnown ? account : undefined, error } as AuthStatus<Preferences>;
}

function statusOf(
  account: unknown,
  error: AccountError | null,
  verdict: Verdict | undefined,
): AuthStatus['status'] {
  if (account && !error) return 'signed-in';
  // While the account is read, a guest, and who owes a factor, stay what they are.
  const known = error ? error.verdict : verdict;
  if (known === 'signed-out' || known === 'mfa-required') return known;
  return error ? 'error' : 'loading';
}
