import type { Models } from 'appwrite';
import { mutation, type Params } from './define.ts';

export const createPushTargetOptions = /* @__PURE__ */ mutation<Params<'createPushTarget'>, Models.Target>({
  method: 'createPushTarget',
  endpoint: 'POST /account/targets/push',
  invalidates: ['user'],
});

export const updatePushTargetOptions = /* @__PURE__ */ mutation<Params<'updatePushTarget'>, Models.Target>({
  method: 'updatePushTarget',
  endpoint: 'PUT /account/targets/{targetId}/push',
  invalidates: ['user'],
});

export const deletePushTargetOptions = /* @__PURE__ */ mutation<Params<'deletePushTarget'>, unknown>({
  method: 'deletePushTarget',
  endpoint: 'DELETE /account/targets/{targetId}/push',
  invalidates: ['user'],
});
