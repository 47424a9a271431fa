import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { plainWrite } from '../cache/via.ts';
import type { RedeemParams, VerificationOtpParams } from './additions.ts';
import { mutation, type Optional, type Params } from './define.ts';

/**
 * Mails a link that verifies the user's email. TanStack's options, for which `useCreateEmailVerification` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createEmailVerificationOptions(client));
 * ```
 */
export const createEmailVerificationOptions = /* @__PURE__ */ mutation<
  Params<'createEmailVerification'>,
  Models.Token
>({
  method: 'createEmailVerification',
  endpoint: 'POST /account/verifications/email',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Verifies the email with the secret of the link, also for a guest. TanStack's options, for which `useUpdateEmailVerification` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateEmailVerificationOptions(client));
 * ```
 */
export const updateEmailVerificationOptions = /* @__PURE__ */ mutation<
  Params<'updateEmailVerification'>,
  Models.Token
>({
  method: 'updateEmailVerification',
  endpoint: 'PUT /account/verifications/email',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['user', 'mfa', 'logs'],
});

/**
 * Mails a code that verifies the user's email. TanStack's options, for which `useCreateEmailVerificationOtp` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createEmailVerificationOtpOptions(client));
 * ```
 */
export const createEmailVerificationOtpOptions = /* @__PURE__ */ mutation<
  Optional<VerificationOtpParams>,
  Models.Token
>({
  method: 'createEmailVerificationOTP',
  endpoint: 'POST /account/verifications/email/otp',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Verifies the email with the code. TanStack's options, for which `useUpdateEmailVerificationOtp` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateEmailVerificationOtpOptions(client));
 * ```
 */
export const updateEmailVerificationOtpOptions = /* @__PURE__ */ mutation<RedeemParams, Models.Token>({
  method: 'updateEmailVerificationOTP',
  endpoint: 'PUT /account/verifications/email/otp',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['user', 'mfa', 'logs'],
});

/**
 * Sends a code as a text message to verify the user's phone number. TanStack's options, for which `useCreatePhoneVerification` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createPhoneVerificationOptions(client));
 * ```
 */
export const createPhoneVerificationOptions = /* @__PURE__ */ mutation<void, Models.Token>({
  method: 'createPhoneVerification',
  endpoint: 'POST /account/verifications/phone',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Verifies the phone number with the code. TanStack's options, for which `useUpdatePhoneVerification` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePhoneVerificationOptions(client));
 * ```
 */
export const updatePhoneVerificationOptions = /* @__PURE__ */ mutation<
  Params<'updatePhoneVerification'>,
  Models.Token
>({
  method: 'updatePhoneVerification',
  endpoint: 'PUT /account/verifications/phone',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['user', 'mfa', 'logs'],
});
