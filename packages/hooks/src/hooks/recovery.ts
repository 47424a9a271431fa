'use client';
import {
  createRecoveryOptions,
  createRecoveryOtpOptions,
  updateRecoveryOptions,
  updateRecoveryOtpOptions,
} from '../operations/recovery.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Mails a link to set a new password; it holds for an hour.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `general_smtp_disabled`, `user_not_found`, `user_blocked`, `general_bad_request`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/recovery`
 *
 * @example
 * ```tsx
 * const send = useCreateRecovery();
 * send.mutate({ email, url: `${location.origin}/reset` });
 * ```
 */
export const useCreateRecovery = /* @__PURE__ */ createMutationHook(createRecoveryOptions);

/**
 * Sets a new password with the secret of the link. It starts no session: sign in next.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `user_not_found`, `user_invalid_token`, `password_recently_used`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/recovery`
 *
 * @example
 * ```tsx
 * const reset = useUpdateRecovery();
 * reset.mutate({ userId, secret, password });
 * ```
 */
export const useUpdateRecovery = /* @__PURE__ */ createMutationHook(updateRecoveryOptions);

/**
 * Mails a code to set a new password; it holds for 15 minutes. Servers since 2.3 know it; see `isNotSupported`.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` goes with the code.
 * @throws `general_smtp_disabled`, `user_not_found`, `user_blocked`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/recovery/otp`
 *
 * @example
 * ```tsx
 * const send = useCreateRecoveryOtp();
 * send.mutate({ email });
 * ```
 */
export const useCreateRecoveryOtp = /* @__PURE__ */ createMutationHook(createRecoveryOtpOptions);

/**
 * Sets a new password with the code. It starts no session: sign in next.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token.
 * @throws `user_not_found`, `user_invalid_token`, `password_recently_used`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/recovery/otp`
 *
 * @example
 * ```tsx
 * const reset = useUpdateRecoveryOtp();
 * reset.mutate({ userId, secret: code, password });
 * ```
 */
export const useUpdateRecoveryOtp = /* @__PURE__ */ createMutationHook(updateRecoveryOtpOptions);
