import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { plainWrite } from '../cache/via.ts';
import type { RecoveryOtpParams, UpdateRecoveryOtpParams } from './additions.ts';
import { mutation, type Params } from './define.ts';

/**
 * Mails a link to set a new password. TanStack's options, for which `useCreateRecovery` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createRecoveryOptions(client));
 * ```
 */
export const createRecoveryOptions = /* @__PURE__ */ mutation<Params<'createRecovery'>, Models.Token>({
  method: 'createRecovery',
  endpoint: 'POST /account/recovery',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Sets a new password with the secret of the link. TanStack's options, for which `useUpdateRecovery` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateRecoveryOptions(client));
 * ```
 */
export const updateRecoveryOptions = /* @__PURE__ */ mutation<Params<'updateRecovery'>, Models.Token>({
  method: 'updateRecovery',
  endpoint: 'PUT /account/recovery',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['user', 'sessions'],
});

/**
 * Mails a code to set a new password. TanStack's options, for which `useCreateRecoveryOtp` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createRecoveryOtpOptions(client));
 * ```
 */
export const createRecoveryOtpOptions = /* @__PURE__ */ mutation<RecoveryOtpParams, Models.Token>({
  method: 'createRecoveryOTP',
  endpoint: 'POST /account/recovery/otp',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Sets a new password with the code. TanStack's options, for which `useUpdateRecoveryOtp` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateRecoveryOtpOptions(client));
 * ```
 */
export const updateRecoveryOtpOptions = /* @__PURE__ */ mutation<UpdateRecoveryOtpParams, Models.Token>({
  method: 'updateRecoveryOTP',
  endpoint: 'PUT /account/recovery/otp',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['user', 'sessions'],
});
