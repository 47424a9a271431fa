'use client';
import {
  createMfaAuthenticatorOptions,
  createMfaChallengeOptions,
  createMfaRecoveryCodesOptions,
  deleteMfaAuthenticatorOptions,
  mfaFactorsOptions,
  mfaRecoveryCodesOptions,
  updateMfaAuthenticatorOptions,
  updateMfaChallengeOptions,
  updateMfaOptions,
  updateMfaRecoveryCodesOptions,
} from '../operations/mfa.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';
import { createQueryHook } from '../react/create-query-hook.ts';
import { createUserMutationHook } from '../react/create-user-mutation-hook.ts';

/**
 * Which second factors are set up. It answers while the second factor is still due.
 *
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ totp, phone, email, recoveryCode }`.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/mfa/factors`
 *
 * @example
 * ```tsx
 * const { data: factors } = useMfaFactors();
 * if (factors?.totp) return <p>Open your authenticator app.</p>;
 * ```
 */
export const useMfaFactors = /* @__PURE__ */ createQueryHook(mfaFactorsOptions);

/**
 * The recovery codes that are left, for a session that passed a challenge in the last 30 minutes. They leave the cache with the
 * component that shows them, and are never dehydrated.
 *
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ recoveryCodes }`.
 * @throws `user_recovery_codes_not_found`, `user_challenge_required`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/mfa/recovery-codes`
 *
 * @example
 * ```tsx
 * const { data } = useMfaRecoveryCodes();
 * return data?.recoveryCodes.map((code) => <code key={code}>{code}</code>);
 * ```
 */
export const useMfaRecoveryCodes = /* @__PURE__ */ createQueryHook(mfaRecoveryCodesOptions);

/**
 * Turns the second factor on or off. It takes effect once a factor is verified.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws what any call can give: see {@link AccountError}.
 * @see `PATCH /account/mfa`
 *
 * @example
 * ```tsx
 * const updateMfa = useUpdateMfa();
 * updateMfa.mutate({ mfa: true });
 * ```
 */
export const useUpdateMfa = /* @__PURE__ */ createUserMutationHook(updateMfaOptions);

/**
 * Starts to set up an authenticator app. An earlier one that was not verified is replaced.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is `{ secret, uri }`.
 * @throws `general_argument_invalid`, `user_authenticator_already_verified`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/mfa/authenticators/{type}`
 *
 * @example
 * ```tsx
 * const enrol = useCreateMfaAuthenticator();
 * enrol.mutate({ type: 'totp' });
 * ```
 */
export const useCreateMfaAuthenticator = /* @__PURE__ */ createMutationHook(createMfaAuthenticatorOptions);

/**
 * Verifies the authenticator app with a code from it.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws `user_authenticator_not_found`, `user_authenticator_already_verified`, `user_invalid_token`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/mfa/authenticators/{type}`
 *
 * @example
 * ```tsx
 * const verify = useUpdateMfaAuthenticator();
 * verify.mutate({ type: 'totp', otp });
 * ```
 */
export const useUpdateMfaAuthenticator = /* @__PURE__ */ createUserMutationHook(
  updateMfaAuthenticatorOptions,
);

/**
 * Removes the authenticator app, for a session that passed a challenge in the last 30 minutes. MFA itself stays on.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws `user_authenticator_not_found`, `user_challenge_required`; and what any call can give: see {@link AccountError}.
 * @see `DELETE /account/mfa/authenticators/{type}`
 *
 * @example
 * ```tsx
 * const remove = useDeleteMfaAuthenticator();
 * if (isChallengeRequired(remove.error)) return <MfaChallenge />;
 * ```
 */
export const useDeleteMfaAuthenticator = /* @__PURE__ */ createMutationHook(deleteMfaAuthenticatorOptions);

/**
 * Asks for a second factor; codes for email and phone are sent.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the challenge, whose `$id` goes with the code.
 * @throws `user_auth_method_unsupported`, `general_phone_disabled`, `user_phone_not_found`, `user_phone_not_verified`, `general_smtp_disabled`, `user_email_not_found`, `user_email_not_verified`, `general_bad_request`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/mfa/challenges`
 *
 * @example
 * ```tsx
 * const challenge = useCreateMfaChallenge();
 * challenge.mutate({ factor: 'recoveryCode' });
 * ```
 */
export const useCreateMfaChallenge = /* @__PURE__ */ createMutationHook(createMfaChallengeOptions);

/**
 * Answers a challenge with a code, and reads the account, which is now open.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_invalid_token`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/mfa/challenges`
 *
 * @example
 * ```tsx
 * const answer = useUpdateMfaChallenge();
 * answer.mutate({ challengeId, otp });
 * ```
 */
export const useUpdateMfaChallenge = /* @__PURE__ */ createMutationHook(updateMfaChallengeOptions);

/**
 * Makes recovery codes, once. Show them and have them saved.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is `{ recoveryCodes }`.
 * @throws `user_recovery_codes_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/mfa/recovery-codes`
 *
 * @example
 * ```tsx
 * const create = useCreateMfaRecoveryCodes();
 * const { recoveryCodes } = await create.mutateAsync();
 * ```
 */
export const useCreateMfaRecoveryCodes = /* @__PURE__ */ createMutationHook(createMfaRecoveryCodesOptions);

/**
 * Replaces the recovery codes, for a session that passed a challenge in the last 30 minutes.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is `{ recoveryCodes }`.
 * @throws `user_recovery_codes_not_found`, `user_challenge_required`; and what any call can give: see {@link AccountError}.
 * @see `PATCH /account/mfa/recovery-codes`
 *
 * @example
 * ```tsx
 * const regenerate = useUpdateMfaRecoveryCodes();
 * const { recoveryCodes } = await regenerate.mutateAsync();
 * ```
 */
export const useUpdateMfaRecoveryCodes = /* @__PURE__ */ createMutationHook(updateMfaRecoveryCodesOptions);
