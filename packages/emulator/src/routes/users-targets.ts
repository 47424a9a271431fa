import { targetModel } from '../models/accounts.ts';
import { targetListModel } from '../models/managed-users.ts';
import * as targets from '../operations/users-service/targets.ts';
import { TARGET_ATTRIBUTES } from '../queries/attributes.ts';
import { EVERYTHING, listQueries } from '../queries/list-query.ts';
import { route } from '../route.ts';
import { customId, uid } from '../validators/id.ts';
import { providerType } from '../validators/provider-type.ts';
import { queryBoolean, text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

const userId = required(uid);
const target = { userId, targetId: required(uid) };

/** Newer servers ask for the right to users, older ones for the right to targets. */
const READ = ['users.read', 'targets.read'] as const;
const WRITE = ['users.write', 'targets.write'] as const;

/** Where messages to a user can go. */
export const userTargetRoutes = {
  'POST /v1/users/{userId}/targets': route({
    auth: WRITE,
    params: {
      targetId: required(customId),
      userId,
      providerType: required(providerType),
      identifier: required(text(255)),
      providerId: optional(uid, ''),
      name: optional(text(128, 0), ''),
    },
    status: 201,
    handle: targets.createTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.create`,
  }),
  'GET /v1/users/{userId}/targets': route({
    auth: READ,
    params: {
      userId,
      queries: optional(listQueries(TARGET_ATTRIBUTES), EVERYTHING),
      total: optional(queryBoolean, true),
    },
    status: 200,
    handle: targets.listTargets,
    model: targetListModel,
  }),
  'GET /v1/users/{userId}/targets/{targetId}': route({
    auth: READ,
    params: target,
    status: 200,
    handle: targets.getTarget,
    model: targetModel,
  }),
  'PATCH /v1/users/{userId}/targets/{targetId}': route({
    auth: WRITE,
    params: {
      ...target,
      identifier: optional(text(255), undefined),
      providerId: optional(uid, undefined),
      name: optional(text(128), undefined),
    },
    status: 200,
    handle: targets.updateTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.update`,
  }),
  'DELETE /v1/users/{userId}/targets/{targetId}': route({
    auth: WRITE,
    params: target,
    status: 204,
    handle: targets.deleteTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.delete`,
  }),
};
