import { sessionListModel, sessionModel, startedSessionModel } from '../models.ts';
import * as sessions from '../operations/sessions.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { uid } from '../validators/id.ts';
import { password } from '../validators/text.ts';
import { required } from '../validators/validator.ts';

/** Sessions, and signing in. */
export const sessionRoutes = {
  'POST /v1/account/sessions/email': route({
    aliases: ['/v1/account/sessions'],
    auth: 'sessions.write',
    guestsOnly: true,
    method: 'email-password',
    params: { email: required(email), password: required(password) },
    limit: [{ max: 10, key: 'url:{url},email:{param-email}', resetOnSuccess: true }],
    status: 201,
    handle: sessions.createEmailPasswordSession,
    model: startedSessionModel,
    event: ({ $id }) => `sessions.${$id}.create`,
    audit: 'session.create',
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
  'DELETE /v1/account/sessions/{sessionId}': route({
    auth: 'account',
    allowsPendingMfa: true,
    params: { sessionId: required(uid) },
    limit: [{ max: 100, key: 'url:{url},ip:{ip}' }],
    status: 204,
    handle: sessions.deleteSession,
    model: sessionModel,
    event: ({ $id }) => `sessions.${$id}.delete`,
    audit: 'session.delete',
  }),
  'DELETE /v1/account/sessions': route({
    auth: 'account',
    limit: [{ max: 100, key: 'url:{url},ip:{ip}' }],
    status: 204,
    handle: sessions.deleteSessions,
    model: sessionListModel,
    audit: 'session.delete',
  }),
};
