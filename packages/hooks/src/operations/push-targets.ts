import type { Models } from 'appwrite';
import { plainWrite } from '../cache/via.ts';
import { mutation, type Params } from './define.ts';

/**
 * Registers this device for push messages, for the current session. TanStack's options, for which `useCreatePushTarget` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createPushTargetOptions(client));
 * ```
 */
export const createPushTargetOptions = /* @__PURE__ */ mutation<Params<'createPushTarget'>, Models.Target>({
  method: 'createPushTarget',
  endpoint: 'POST /account/targets/push',
  via: plainWrite,
  invalidates: ['user'],
});

/**
 * Gives a push target a new device token. TanStack's options, for which `useUpdatePushTarget` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePushTargetOptions(client));
 * ```
 */
export const updatePushTargetOptions = /* @__PURE__ */ mutation<Params<'updatePushTarget'>, Models.Target>({
  method: 'updatePushTarget',
  endpoint: 'PUT /account/targets/{targetId}/push',
  via: plainWrite,
  invalidates: ['user'],
});

/**
 * Stops push messages to a device. TanStack's options, for which `useDeletePushTarget` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deletePushTargetOptions(client));
 * ```
 */
export const deletePushTargetOptions = /* @__PURE__ */ mutation<Params<'deletePushTarget'>, unknown>({
  method: 'deletePushTarget',
  endpoint: 'DELETE /account/targets/{targetId}/push',
  via: plainWrite,
  invalidates: ['user'],
});
