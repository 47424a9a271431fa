import { userModel } from '../models/accounts.ts';
import { madeSessionModel, madeTokenModel, managedSessionListModel } from '../models/managed-users.ts';
import { bareSessionModel, sessionModel } from '../models/sessions.ts';
import { tokenModel } from '../models/tokens.ts';
import * as sessions from '../operations/users-service/sessions.ts';
import * as tokens from '../operations/users-service/tokens.ts';
import { route } from '../route.ts';
import { uid } from '../validators/id.ts';
import { queryBoolean, range } from '../validators/text.ts';
import { optional, required, type Validator } from '../validators/validator.ts';

const userId = required(uid);

const YEAR_SECONDS = 31_536_000;

/** The id of a session, or the word for the newest. */
const sessionOrNewest: Validator<string> = (value, project) =>
  value === 'recent()' ? { value } : uid(value, project);

const READ = ['users.read', 'sessions.read'] as const;
const WRITE = ['users.write', 'sessions.write'] as const;

/** Sessions and login tokens that a server makes for its users. */
export const userSessionRoutes = {
  'GET /v1/users/{userId}/sessions': route({
    auth: READ,
    params: { userId, total: optional(queryBoolean, true) },
    status: 200,
    handle: sessions.listSessions,
    model: managedSessionListModel,
  }),
  'POST /v1/users/{userId}/sessions': route({
    auth: WRITE,
    params: { userId },
    status: 201,
    handle: sessions.createSession,
    model: madeSessionModel,
    event: ({ $id }) => `sessions.${$id}.create`,
    payload: ({ session }, context) => sessionModel(session, context),
  }),
  'DELETE /v1/users/{userId}/sessions': route({
    auth: WRITE,
    params: { userId },
    status: 204,
    handle: sessions.deleteSessions,
    model: userModel,
    event: () => 'sessions.delete',
  }),
  'DELETE /v1/users/{userId}/sessions/{sessionId}': route({
    auth: WRITE,
    params: { userId, sessionId: required(uid) },
    status: 204,
    handle: sessions.deleteSession,
    model: bareSessionModel,
    event: ({ $id }) => `sessions.${$id}.delete`,
  }),
  'POST /v1/users/{userId}/tokens': route({
    auth: 'users.write',
    params: {
      userId,
      length: optional(range(4, 128), 6),
      expire: optional(range(60, YEAR_SECONDS), 900),
    },
    status: 201,
    handle: tokens.createToken,
    model: madeTokenModel,
    event: ({ $id }) => `tokens.${$id}.create`,
    payload: ({ row }) => tokenModel(row),
  }),
  'POST /v1/users/{userId}/jwts': route({
    auth: 'users.write',
    params: {
      userId,
      sessionId: optional(sessionOrNewest, 'recent()'),
      duration: optional(range(0, 3600), 900),
    },
    status: 201,
    handle: tokens.createJwt,
    model: (jwt) => jwt,
  }),
};
