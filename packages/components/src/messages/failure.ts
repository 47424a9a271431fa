import type { MessageKey } from './messages.ts';

/** The key of a text that says what went wrong. */
export type ErrorKey = Extract<MessageKey, `error.${string}`>;

/** What the Appwrite SDK throws, told by its shape: an app may hold two copies of the SDK. */
export interface ServerError {
  readonly type: string;
  readonly code: number;
  readonly message: string;
}

export function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && 'code' in error && Number(error.code) > 0;
}

/**
 * The key of the text for an error. It need not have a text: an unknown type falls back when it is shown. The server's own
 * words are never used.
 */
export function errorKey(error: unknown): `error.${string}` {
  if (error instanceof TypeError) return navigator.onLine ? 'error.network' : 'error.offline';
  if (!isServerError(error)) return 'error.unknown';
  if (error.code === 429) return 'error.general_rate_limit_exceeded';
  if (error.type) return `error.${error.type}`;
  return error.code >= 500 ? 'error.general_server_error' : 'error.unknown';
}
