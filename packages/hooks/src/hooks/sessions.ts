'use client';
import {
  deleteSessionOptions,
  deleteSessionsOptions,
  sessionOptions,
  sessionsOptions,
  updateSessionOptions,
} from '../operations/sessions.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';
import { createParamsQueryHook, createQueryHook } from '../react/create-query-hook.ts';

/**
 * All sessions of the user; the one in use has `current: true`.
 *
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ total, sessions }`.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/sessions`
 *
 * @example
 * ```tsx
 * const { data } = useSessions();
 * return data?.sessions.map((session) => <li key={session.$id}>{session.clientName}</li>);
 * ```
 */
export const useSessions = /* @__PURE__ */ createQueryHook(sessionsOptions);

/**
 * One session; the current one when none is named.
 *
 * @param params - `{ sessionId }`, an id or `current`.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is the session.
 * @throws `user_session_not_found`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const { data: session } = useSession();
 * ```
 */
export const useSession = /* @__PURE__ */ createParamsQueryHook(sessionOptions);

/**
 * Extends a session by the project's session length, and renews the OAuth provider's tokens.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_session_not_found`, `project_provider_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `PATCH /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const extend = useUpdateSession();
 * extend.mutate({ sessionId: 'current' });
 * ```
 */
export const useUpdateSession = /* @__PURE__ */ createMutationHook(updateSessionOptions);

/**
 * Ends one session. If it is the one in use, this is signing out: the account leaves the cache at once, in other tabs too.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws `user_session_not_found`; and what any call can give: see {@link AccountError}.
 * @see `DELETE /account/sessions/{sessionId}`
 *
 * @example
 * ```tsx
 * const end = useDeleteSession();
 * return <button onClick={() => end.mutate({ sessionId: session.$id })}>Sign out this device</button>;
 * ```
 */
export const useDeleteSession = /* @__PURE__ */ createMutationHook(deleteSessionOptions);

/**
 * Ends all sessions, the one in use included.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws what any call can give: see {@link AccountError}.
 * @see `DELETE /account/sessions`
 *
 * @example
 * ```tsx
 * const signOutEverywhere = useDeleteSessions();
 * return <button onClick={() => signOutEverywhere.mutate()}>Sign out everywhere</button>;
 * ```
 */
export const useDeleteSessions = /* @__PURE__ */ createMutationHook(deleteSessionsOptions);
