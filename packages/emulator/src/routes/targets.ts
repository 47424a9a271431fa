import { targetModel } from '../models/accounts.ts';
import * as targets from '../operations/push-targets.ts';
import { route } from '../route.ts';
import { customId, uid } from '../validators/id.ts';
import { text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

const identifier = required(text(255));

/** Devices that can receive push messages. */
export const targetRoutes = {
  'POST /v1/account/targets/push': route({
    auth: 'targets.write',
    params: { targetId: required(customId), identifier, providerId: optional(uid, undefined) },
    status: 201,
    handle: targets.createPushTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.create`,
    audit: 'target.create',
  }),
  'PUT /v1/account/targets/{targetId}/push': route({
    auth: 'targets.write',
    params: { targetId: required(uid), identifier },
    status: 200,
    handle: targets.updatePushTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.update`,
    audit: 'target.update',
  }),
  'DELETE /v1/account/targets/{targetId}/push': route({
    auth: 'targets.write',
    params: { targetId: required(uid) },
    status: 204,
    handle: targets.deletePushTarget,
    model: targetModel,
    event: ({ $id }) => `targets.${$id}.delete`,
    audit: 'target.delete',
  }),
};
