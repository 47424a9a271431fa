import type { Models } from 'appwrite';
import { endCurrentSession, endSession } from '../cache/end-session.ts';
import { hideMutation } from '../cache/secrets.ts';
import { startSession } from '../cache/start-session.ts';
import type { IdTokenParams } from './additions.ts';
import { mutation, type Params, query } from './define.ts';
import { openProvider } from './oauth2.ts';

const CURRENT = { sessionId: 'current' };

export const sessionsOptions = /* @__PURE__ */ query<void, Models.SessionList>({
  method: 'listSessions',
  endpoint: 'GET /account/sessions',
  path: () => ['sessions'],
});

export const sessionOptions = /* @__PURE__ */ query<Params<'getSession'> | undefined, Models.Session>({
  method: 'getSession',
  endpoint: 'GET /account/sessions/{sessionId}',
  path: ({ sessionId } = CURRENT) => ['sessions', sessionId],
  defaults: CURRENT,
});

export const createAnonymousSessionOptions = /* @__PURE__ */ mutation<void, Models.Session>({
  method: 'createAnonymousSession',
  endpoint: 'POST /account/sessions/anonymous',
  starts: startSession,
});

export const createEmailPasswordSessionOptions = /* @__PURE__ */ mutation<
  Params<'createEmailPasswordSession'>,
  Models.Session
>({
  method: 'createEmailPasswordSession',
  endpoint: 'POST /account/sessions/email',
  secret: hideMutation,
  starts: startSession,
});

export const createSessionOptions = /* @__PURE__ */ mutation<Params<'createSession'>, Models.Session>({
  method: 'createSession',
  endpoint: 'POST /account/sessions/token',
  secret: hideMutation,
  starts: startSession,
});

export const createIdTokenSessionOptions = /* @__PURE__ */ mutation<IdTokenParams, Models.Session>({
  method: 'createIdTokenSession',
  endpoint: 'POST /account/sessions/id-token',
  secret: hideMutation,
  starts: startSession,
});

export const createOAuth2SessionOptions = /* @__PURE__ */ mutation<
  Params<'createOAuth2Session'>,
  string | undefined
>({
  method: 'createOAuth2Session',
  endpoint: 'GET /account/sessions/oauth2/{provider}',
  send: openProvider,
});

export const updateMagicUrlSessionOptions = /* @__PURE__ */ mutation<
  Params<'updateMagicURLSession'>,
  Models.Session
>({
  method: 'updateMagicURLSession',
  endpoint: 'PUT /account/sessions/magic-url',
  secret: hideMutation,
  starts: startSession,
});

export const updatePhoneSessionOptions = /* @__PURE__ */ mutation<
  Params<'updatePhoneSession'>,
  Models.Session
>({
  method: 'updatePhoneSession',
  endpoint: 'PUT /account/sessions/phone',
  secret: hideMutation,
  starts: startSession,
});

export const updateSessionOptions = /* @__PURE__ */ mutation<Params<'updateSession'>, Models.Session>({
  method: 'updateSession',
  endpoint: 'PATCH /account/sessions/{sessionId}',
  invalidates: ['sessions', 'identities'],
});

export const deleteSessionOptions = /* @__PURE__ */ mutation<Params<'deleteSession'>, unknown>({
  method: 'deleteSession',
  endpoint: 'DELETE /account/sessions/{sessionId}',
  invalidates: ['sessions', 'logs'],
  removes: endCurrentSession,
});

export const deleteSessionsOptions = /* @__PURE__ */ mutation<void, unknown>({
  method: 'deleteSessions',
  endpoint: 'DELETE /account/sessions',
  removes: endSession,
});
