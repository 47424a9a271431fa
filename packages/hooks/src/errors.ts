import type { AccountErrorType } from './error-types.ts';

/**
 * What a failed hook gives as its `error`: the SDK's `AppwriteException`, a network failure, or one of this package's
 * own errors. It is told by its fields, so an exception from a second copy of the SDK counts as well.
 */
export interface AccountError extends Error {
  /** The HTTP status; absent when no answer came. */
  code?: number;
  /** The error type of Appwrite; absent when the answer did not come from Appwrite. */
  type?: AccountErrorType | 'not_supported' | 'invalid_response' | (string & {});
  /** The raw body of the answer. */
  response?: string;
}

/** The server does not know the function, because it is older or newer than it. See {@link isNotSupported}. */
export class NotSupportedError extends Error implements AccountError {
  override readonly name = 'NotSupportedError';
  readonly code = 404;
  readonly type = 'not_supported';

  constructor(endpoint: string) {
    super(`This server does not support ${endpoint}.`);
  }
}

/** Something other than Appwrite answered: a proxy's page, or data that cannot be read. See {@link isInvalidResponse}. */
export class InvalidResponseError extends Error implements AccountError {
  override readonly name = 'InvalidResponseError';
  readonly type = 'invalid_response';
  readonly code: number;

  constructor(endpoint: string, code: number) {
    super(`${endpoint} was answered with status ${code} and a body that is not Appwrite's.`);
    this.code = code;
  }
}

/** The error of an account nobody is signed in to, worded as Appwrite words it. */
export class SignedOutError extends Error implements AccountError {
  override readonly name = 'SignedOutError';
  readonly code = 401;
  readonly type = 'general_unauthorized_scope';

  constructor() {
    super('User (role: guests) missing scopes (["account"])');
  }
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
export function isNotSupported(error: unknown): error is NotSupportedError {
  return Object(error).type === 'not_supported';
}

/**
 * Tells whether the answer did not come from Appwrite, such as a proxy's error page.
 *
 * @example
 * ```ts
 * if (isInvalidResponse(error)) reportWrongEndpoint();
 * ```
 */
export function isInvalidResponse(error: unknown): error is InvalidResponseError {
  return Object(error).type === 'invalid_response';
}
