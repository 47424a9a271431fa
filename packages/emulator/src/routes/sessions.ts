import {
  endedSessionModel,
  extendedSessionModel,
  sessionListModel,
  sessionModel,
  startedSessionModel,
} from '../models/sessions.ts';
import { idTokenProvider } from '../oauth/validators.ts';
import { createIdTokenSession } from '../operations/id-token-session.ts';
import { createJwt } from '../operations/jwts.ts';
import * as sessions from '../operations/sessions.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { customId, uid } from '../validators/id.ts';
import { password } from '../validators/password.ts';
import { range, text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

const secret = { userId: required(customId), secret: required(text(256)) };

/** What all ways to sign in have in common. */
const signIn = {
  auth: 'sessions.write',
  guestsOnly: true,
  status: 201,
  model: startedSessionModel,
  event: ({ $id }: { $id: string }) => `sessions.${$id}.create`,
  audit: 'session.create',
} as const;

/** Seconds that an app may say an access token lives. */
const YEAR = 31_536_000;

const TOKEN_KEY = 'ip:{ip},userId:{param-userId}';

/** Sessions, and signing in. */
export const sessionRoutes = {
  'POST /v1/account/sessions/email': route({
    ...signIn,
    aliases: ['/v1/account/sessions'],
    method: 'email-password',
    params: { email: required(email), password: required(password) },
    limit: [{ max: 10, key: 'url:{url},email:{param-email}', resetOnSuccess: true }],
    handle: sessions.createEmailPasswordSession,
  }),
  'POST /v1/account/sessions/anonymous': route({
    ...signIn,
    method: 'anonymous',
    limit: [{ max: 50, key: 'ip:{ip}' }],
    handle: sessions.createAnonymousSession,
  }),
  'POST /v1/account/sessions/id-token': route({
    ...signIn,
    guestsOnly: false,
    only: 'latest',
    params: {
      provider: required(idTokenProvider),
      idToken: required(text(8192)),
      nonce: optional(text(256, 0), ''),
      accessToken: optional(text(4096, 0), ''),
      accessTokenExpiry: optional(range(0, YEAR), 0),
      name: optional(text(128, 0), ''),
    },
    limit: [{ max: 10, key: 'url:{url},ip:{ip}' }],
    handle: createIdTokenSession,
  }),
  'POST /v1/account/sessions/token': route({
    ...signIn,
    params: secret,
    limit: [{ max: 10, key: TOKEN_KEY, resetOnSuccess: true }],
    handle: sessions.createSession,
  }),
  'PUT /v1/account/sessions/magic-url': route({
    ...signIn,
    params: secret,
    limit: [{ max: 10, key: TOKEN_KEY, resetOnSuccess: true }],
    handle: sessions.createSession,
  }),
  'PUT /v1/account/sessions/phone': route({
    ...signIn,
    params: secret,
    limit: [{ max: 10, key: TOKEN_KEY }],
    handle: sessions.createSession,
  }),
  'GET /v1/account/sessions': route({
    auth: 'account',
    status: 200,
    handle: sessions.listSessions,
    model: sessionListModel,
  }),
  'GET /v1/account/sessions/{sessionId}': route({
    auth: 'account',
    params: { sessionId: required(uid) },
    status: 200,
    handle: sessions.getSession,
    model: sessionModel,
  }),
  'PATCH /v1/account/sessions/{sessionId}': route({
    auth: 'account',
    params: { sessionId: required(uid) },
    limit: [{ max: 10, key: 'url:{url},ip:{ip}' }],
    status: 200,
    handle: sessions.updateSession,
    model: extendedSessionModel,
    event: ({ $id }) => `sessions.${$id}.update`,
    audit: 'session.update',
  }),
  'DELETE /v1/account/sessions/{sessionId}': route({
    auth: 'account',
    allowsPendingMfa: true,
    params: { sessionId: required(uid) },
    limit: [{ max: 100, key: 'url:{url},ip:{ip}' }],
    status: 204,
    handle: sessions.deleteSession,
    model: endedSessionModel,
    event: ({ $id }) => `sessions.${$id}.delete`,
    audit: 'session.delete',
  }),
  'DELETE /v1/account/sessions': route({
    auth: 'account',
    limit: [{ max: 100, key: 'url:{url},ip:{ip}' }],
    status: 204,
    handle: sessions.deleteSessions,
    // Subscribers hear of the current session only.
    model: (current, context) => (current ? sessionModel(current, context) : {}),
    event: (body) => ('$id' in body ? `sessions.${body.$id}.delete` : undefined),
    audit: 'session.delete',
  }),
  'POST /v1/account/jwts': route({
    aliases: ['/v1/account/jwt'],
    auth: 'account',
    method: 'jwt',
    params: { duration: optional(range(0, 3600), 900) },
    limit: [{ max: 120, key: 'url:{url},userId:{userId}', seconds: 60 }],
    status: 201,
    handle: createJwt,
    model: (jwt) => jwt,
  }),
};
