/** Appwrite counts requests in windows that start with each full hour, whatever the operation says otherwise. */
const HOUR = 3600;

/**
 * How long to wait after a 429. Browsers cannot read Appwrite's rate-limit headers, but its windows are fixed: the answer
 * is the time that is left of the current one, and so never more than the operation's window.
 *
 * @param error - What the operation failed with.
 * @param operation - The operation that failed, such as `createJwtOptions`; it says how long its window is.
 * @param now - The time in milliseconds.
 * @returns Whole seconds, or `undefined` when the error is not `general_rate_limit_exceeded`.
 *
 * @example
 * ```ts
 * const seconds = retryAfter(signIn.error, createEmailPasswordSessionOptions);
 * ```
 */
export function retryAfter(
  error: unknown,
  operation?: { rateWindow?: number },
  now: number = Date.now(),
): number | undefined {
  // Told without the predicates: parts of a screen that come later use this, and would make bundlers move those out of it.
  if (Object(error).type !== 'general_rate_limit_exceeded') return undefined;
  const rateWindow = operation?.rateWindow ?? HOUR;
  return Math.ceil(rateWindow - ((now / 1000) % rateWindow));
}
