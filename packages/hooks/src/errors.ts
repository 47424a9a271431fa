import type { Verdict } from './cache/verdict.ts';
import type { AccountErrorType } from './error-types.ts';

/** The type of the error for a function that the server does not know, because it is older or newer than it. */
export const NOT_SUPPORTED = 'not_supported';

/** The type of the error for what something other than Appwrite answered. */
export const INVALID_RESPONSE = 'invalid_response';

/** The types of this package's own errors. */
export type OwnErrorType =
  | typeof NOT_SUPPORTED
  | typeof INVALID_RESPONSE
  // A provider, or the person there, said no, and not why.
  | 'oauth_denied'
  | 'oauth_cookie_blocked';

/**
 * What a failed hook gives as its `error`: the SDK's `AppwriteException`, a network failure, or one of this package's
 * own errors. It is told by its fields, so an exception from a second copy of the SDK counts as well.
 */
export interface AccountError extends Error {
  /** The HTTP status; absent when no answer came. */
  code?: number;
  /** The error type of Appwrite; absent when the answer did not come from Appwrite. */
  type?: AccountErrorType | OwnErrorType | (string & {});
  /** What it means for the session: a guest, a missing factor, or a user who is refused; most errors mean nothing for it. */
  verdict?: Verdict;
  /** The raw body of the answer. */
  response?: string;
}

/**
 * Tells whether an error is of one of the given types.
 *
 * @param error - Anything that was thrown.
 * @param types - Error types of Appwrite.
 * @returns `true` when the error's `type` is one of them.
 *
 * @example
 * ```ts
 * if (isErrorType(error, 'user_already_exists', 'user_email_already_exists')) offerSignIn();
 * ```
 */
export function isErrorType(error: unknown, ...types: AccountErrorType[]): error is AccountError {
  return types.includes(Object(error).type);
}

/**
 * Tells whether no answer came: offline, refused, blocked by CORS, or cut off.
 *
 * @example
 * ```tsx
 * {isNetworkError(error) && <p>Check your connection.</p>}
 * ```
 */
export function isNetworkError(error: unknown): error is AccountError {
  return Object(error).name === 'TypeError' && Object(error).code === undefined;
}

/**
 * Tells whether the server, or a proxy before it, failed to do its work (5xx). A method that is switched off (501) and a
 * channel that is not set up (`general_smtp_disabled`, `general_phone_disabled`) are settings, not failures.
 *
 * @example
 * ```tsx
 * {isServerError(error) && <button onClick={() => refetch()}>Try again</button>}
 * ```
 */
export function isServerError(error: unknown): error is AccountError {
  const { code } = Object(error) as AccountError;
  const isSetting = isErrorType(error, 'general_smtp_disabled', 'general_phone_disabled');
  return code !== undefined && code >= 500 && code !== 501 && !isSetting;
}

/**
 * Tells whether the server does not know the function.
 *
 * @example
 * ```tsx
 * const logs = useLogs();
 * if (isNotSupported(logs.error)) return <p>This server keeps no activity log.</p>;
 * ```
 */
export function isNotSupported(error: unknown): error is AccountError {
  return Object(error).type === NOT_SUPPORTED;
}

/**
 * Tells whether the answer did not come from Appwrite, such as a proxy's error page.
 *
 * @example
 * ```ts
 * if (isInvalidResponse(error)) reportWrongEndpoint();
 * ```
 */
export function isInvalidResponse(error: unknown): error is AccountError {
  return Object(error).type === INVALID_RESPONSE;
}
