import type { Models } from 'appwrite';
import { endCurrentSession, endSession, plainRead, plainWrite } from '../cache/via.ts';
import { mutation, type Params, query } from './define.ts';

const CURRENT = { sessionId: 'current' };

/**
 * All sessions of the user. TanStack's options, for which `useSessions` is the hook.
 *
 * @example
 * ```ts
 * useQuery(sessionsOptions(client));
 * ```
 */
export const sessionsOptions = /* @__PURE__ */ query<void, Models.SessionList>({
  method: 'listSessions',
  endpoint: 'GET /account/sessions',
  path: () => ['sessions'],
  via: plainRead,
});

/**
 * One session. TanStack's options, for which `useSession` is the hook.
 *
 * @example
 * ```ts
 * useQuery(sessionOptions(client));
 * ```
 */
export const sessionOptions = /* @__PURE__ */ query<Params<'getSession'> | undefined, Models.Session>({
  method: 'getSession',
  endpoint: 'GET /account/sessions/{sessionId}',
  path: ({ sessionId } = CURRENT) => ['sessions', sessionId],
  defaults: CURRENT,
  via: plainRead,
});

/**
 * Extends a session by the project's session length, and renews the OAuth provider's tokens. TanStack's options, for which `useUpdateSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateSessionOptions(client));
 * ```
 */
export const updateSessionOptions = /* @__PURE__ */ mutation<Params<'updateSession'>, Models.Session>({
  method: 'updateSession',
  endpoint: 'PATCH /account/sessions/{sessionId}',
  via: plainWrite,
  invalidates: ['sessions', 'identities'],
});

/**
 * Ends one session. TanStack's options, for which `useDeleteSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteSessionOptions(client));
 * ```
 */
export const deleteSessionOptions = /* @__PURE__ */ mutation<Params<'deleteSession'>, unknown>({
  method: 'deleteSession',
  endpoint: 'DELETE /account/sessions/{sessionId}',
  invalidates: ['sessions', 'logs'],
  via: endCurrentSession,
});

/**
 * Ends all sessions, the one in use included. TanStack's options, for which `useDeleteSessions` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteSessionsOptions(client));
 * ```
 */
export const deleteSessionsOptions = /* @__PURE__ */ mutation<void, unknown>({
  method: 'deleteSessions',
  endpoint: 'DELETE /account/sessions',
  via: endSession,
});
