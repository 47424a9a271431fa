'use client';
import {
  createEmailVerificationOptions,
  createEmailVerificationOtpOptions,
  createPhoneVerificationOptions,
  updateEmailVerificationOptions,
  updateEmailVerificationOtpOptions,
  updatePhoneVerificationOptions,
} from '../operations/verification.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Mails a link that verifies the user's email; it holds for an hour.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `general_smtp_disabled`, `user_email_not_found`, `user_email_already_verified`, `general_bad_request`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/verifications/email`
 *
 * @example
 * ```tsx
 * const send = useCreateEmailVerification();
 * send.mutate({ url: `${location.origin}/verify` });
 * ```
 */
export const useCreateEmailVerification = /* @__PURE__ */ createMutationHook(createEmailVerificationOptions);

/**
 * Verifies the email with the secret of the link, also for a guest.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `user_not_found`, `user_invalid_token`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/verifications/email`
 *
 * @example
 * ```tsx
 * const verify = useUpdateEmailVerification();
 * verify.mutate({ userId, secret });
 * ```
 */
export const useUpdateEmailVerification = /* @__PURE__ */ createMutationHook(updateEmailVerificationOptions);

/**
 * Mails a code that verifies the user's email; it holds for 15 minutes. Servers since 2.3 know it; see `isNotSupported`.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` goes with the code.
 * @throws `general_smtp_disabled`, `user_email_not_found`, `user_email_already_verified`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/verifications/email/otp`
 *
 * @example
 * ```tsx
 * const send = useCreateEmailVerificationOtp();
 * send.mutate();
 * ```
 */
export const useCreateEmailVerificationOtp = /* @__PURE__ */ createMutationHook(
  createEmailVerificationOtpOptions,
);

/**
 * Verifies the email with the code.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `user_not_found`, `user_invalid_token`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/verifications/email/otp`
 *
 * @example
 * ```tsx
 * const verify = useUpdateEmailVerificationOtp();
 * verify.mutate({ userId, secret: code });
 * ```
 */
export const useUpdateEmailVerificationOtp = /* @__PURE__ */ createMutationHook(
  updateEmailVerificationOtpOptions,
);

/**
 * Sends a code as a text message to verify the user's phone number.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` goes with the code.
 * @throws `general_phone_disabled`, `user_phone_not_found`, `user_phone_already_verified`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/verifications/phone`
 *
 * @example
 * ```tsx
 * const send = useCreatePhoneVerification();
 * send.mutate();
 * ```
 */
export const useCreatePhoneVerification = /* @__PURE__ */ createMutationHook(createPhoneVerificationOptions);

/**
 * Verifies the phone number with the code.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `user_not_found`, `user_invalid_token`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/verifications/phone`
 *
 * @example
 * ```tsx
 * const verify = useUpdatePhoneVerification();
 * verify.mutate({ userId, secret: code });
 * ```
 */
export const useUpdatePhoneVerification = /* @__PURE__ */ createMutationHook(updatePhoneVerificationOptions);
