import { identityListModel, identityModel } from '../models/accounts.ts';
import { logListModel } from '../models/logs.ts';
import { findUser } from '../operations/users-service/find-user.ts';
import * as identities from '../operations/users-service/identities.ts';
import { listLogs } from '../operations/users-service/logs.ts';
import { IDENTITY_ATTRIBUTES, NO_ATTRIBUTES } from '../queries/attributes.ts';
import { EVERYTHING, listQueries } from '../queries/list-query.ts';
import { route } from '../route.ts';
import { uid } from '../validators/id.ts';
import { queryBoolean, text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

const userId = required(uid);
const total = optional(queryBoolean, true);

/** What is on record about users: accounts elsewhere, activity, teams. */
export const userRecordRoutes = {
  'GET /v1/users/identities': route({
    auth: 'users.read',
    params: {
      queries: optional(listQueries(IDENTITY_ATTRIBUTES), EVERYTHING),
      search: optional(text(256, 0), ''),
      total,
    },
    status: 200,
    handle: identities.listIdentities,
    model: identityListModel,
  }),
  'DELETE /v1/users/identities/{identityId}': route({
    auth: 'users.write',
    params: { identityId: required(uid) },
    status: 204,
    handle: identities.deleteIdentity,
    model: identityModel,
    event: ({ $id }) => `identities.${$id}.delete`,
  }),
  'GET /v1/users/{userId}/logs': route({
    auth: 'users.read',
    params: { userId, queries: optional(listQueries(NO_ATTRIBUTES), EVERYTHING), total },
    status: 200,
    handle: listLogs,
    model: logListModel,
  }),
  'GET /v1/users/{userId}/memberships': route({
    auth: 'users.read',
    params: { userId },
    status: 200,
    handle: findUser,
    // There is no Teams service here, so nobody is a member of anything.
    model: () => ({ total: 0, memberships: [] }),
  }),
};
