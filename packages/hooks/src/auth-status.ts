import type { Models } from 'appwrite';
import type { Verdict } from './cache/verdict.ts';
import type { AccountError } from './errors.ts';

/** Who is there, as `useAuthStatus` and `watchAuthStatus` tells it. */
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

/** Draws the status from what the cache holds: the account, why it could not be read, and who was there when that was last known. */
export function authStatusOf<Preferences extends Models.Preferences>(
  account: Models.User<Preferences> | undefined,
  error: AccountError | null,
  verdict: Verdict | null | undefined,
): AuthStatus<Preferences> {
  const status = statusOf(account, error, verdict);
  const isKnown = status === 'signed-in' || status === 'error';
  return { status, account: isKnown ? account : undefined, error } as AuthStatus<Preferences>;
}

function statusOf(
  account: unknown,
  error: AccountError | null,
  verdict: Verdict | null | undefined,
): AuthStatus['status'] {
  if (account && !error) return 'signed-in';
  // While the account is read, a guest, and who owes a factor, stay what they are.
  const known = error ? error.verdict : verdict;
  if (known === 'signed-out' || known === 'mfa-required') return known;
  return error ? 'error' : 'loading';
}
