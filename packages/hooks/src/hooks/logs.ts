'use client';
import { logsOptions } from '../operations/logs.ts';
import { createParamsQueryHook } from '../react/create-query-hook.ts';

/**
 * The activity log, newest first. It is written a moment after the activity. SDK 28 and newer servers have dropped it; see
 * `isNotSupported`.
 *
 * @param params - `queries` made with the SDK's `Query`, and `total: false` to spare the count.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ total, logs }`.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/logs`
 *
 * @example
 * ```tsx
 * const logs = useLogs({ queries: [Query.limit(10)] });
 * if (isNotSupported(logs.error)) return null;
 * ```
 */
export const useLogs = /* @__PURE__ */ createParamsQueryHook(logsOptions);
