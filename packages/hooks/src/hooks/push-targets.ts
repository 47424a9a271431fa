'use client';
import {
  createPushTargetOptions,
  deletePushTargetOptions,
  updatePushTargetOptions,
} from '../operations/push-targets.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Registers this device for push messages, for the current session.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the target.
 * @throws `user_target_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/targets/push`
 *
 * @example
 * ```tsx
 * const register = useCreatePushTarget();
 * register.mutate({ targetId: ID.unique(), identifier: deviceToken });
 * ```
 */
export const useCreatePushTarget = /* @__PURE__ */ createMutationHook(createPushTargetOptions);

/**
 * Gives a push target a new device token.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the target.
 * @throws `user_target_not_found`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/targets/{targetId}/push`
 *
 * @example
 * ```tsx
 * const update = useUpdatePushTarget();
 * update.mutate({ targetId, identifier: deviceToken });
 * ```
 */
export const useUpdatePushTarget = /* @__PURE__ */ createMutationHook(updatePushTargetOptions);

/**
 * Stops push messages to a device.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws `user_target_not_found`; and what any call can give: see {@link AccountError}.
 * @see `DELETE /account/targets/{targetId}/push`
 *
 * @example
 * ```tsx
 * const remove = useDeletePushTarget();
 * remove.mutate({ targetId });
 * ```
 */
export const useDeletePushTarget = /* @__PURE__ */ createMutationHook(deletePushTargetOptions);
