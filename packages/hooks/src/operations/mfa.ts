import type { Models } from 'appwrite';
import { hideMutation, refuseDehydration } from '../cache/secrets.ts';
import { plainRead, plainWrite, writeUser } from '../cache/via.ts';
import { startSession } from '../cache/via-session.ts';
import { mutation, type Params, query } from './define.ts';
import type { ChallengeParams } from './mfa-factor.ts';
import { userMutation } from './user.ts';

/**
 * Which second factors are set up. TanStack's options, for which `useMfaFactors` is the hook.
 *
 * @example
 * ```ts
 * useQuery(mfaFactorsOptions(client));
 * ```
 */
export const mfaFactorsOptions = /* @__PURE__ */ query<void, Models.MfaFactors>({
  method: 'listMFAFactors',
  endpoint: 'GET /account/mfa/factors',
  path: () => ['mfa', 'factors'],
  via: plainRead,
});

/**
 * The recovery codes that are left, for a session that passed a challenge in the last 30 minutes. TanStack's options, for which `useMfaRecoveryCodes` is the hook.
 *
 * @example
 * ```ts
 * useQuery(mfaRecoveryCodesOptions(client));
 * ```
 */
export const mfaRecoveryCodesOptions = /* @__PURE__ */ query<void, Models.MfaRecoveryCodes>({
  method: 'getMFARecoveryCodes',
  endpoint: 'GET /account/mfa/recovery-codes',
  path: () => ['mfa', 'recovery-codes'],
  secret: refuseDehydration,
  via: plainRead,
});

/**
 * Turns the second factor on or off. TanStack's options, for which `useUpdateMfa` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateMfaOptions(client));
 * ```
 */
export const updateMfaOptions = /* @__PURE__ */ userMutation<Params<'updateMFA'>>({
  method: 'updateMFA',
  endpoint: 'PATCH /account/mfa',
  via: writeUser,
  invalidates: ['sessions', 'mfa', 'logs'],
});

/**
 * Starts to set up an authenticator app. TanStack's options, for which `useCreateMfaAuthenticator` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createMfaAuthenticatorOptions(client));
 * ```
 */
export const createMfaAuthenticatorOptions = /* @__PURE__ */ mutation<
  Params<'createMFAAuthenticator'>,
  Models.MfaType
>({
  method: 'createMFAAuthenticator',
  endpoint: 'POST /account/mfa/authenticators/{type}',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Verifies the authenticator app with a code from it. TanStack's options, for which `useUpdateMfaAuthenticator` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateMfaAuthenticatorOptions(client));
 * ```
 */
export const updateMfaAuthenticatorOptions = /* @__PURE__ */ userMutation<Params<'updateMFAAuthenticator'>>({
  method: 'updateMFAAuthenticator',
  endpoint: 'PUT /account/mfa/authenticators/{type}',
  secret: hideMutation,
  via: writeUser,
  invalidates: ['sessions', 'mfa', 'logs'],
});

/**
 * Removes the authenticator app, for a session that passed a challenge in the last 30 minutes. TanStack's options, for which `useDeleteMfaAuthenticator` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteMfaAuthenticatorOptions(client));
 * ```
 */
export const deleteMfaAuthenticatorOptions = /* @__PURE__ */ mutation<
  Params<'deleteMFAAuthenticator'>,
  unknown
>({
  method: 'deleteMFAAuthenticator',
  endpoint: 'DELETE /account/mfa/authenticators/{type}',
  via: plainWrite,
  invalidates: ['user', 'mfa', 'logs'],
});

/**
 * Asks for a second factor. TanStack's options, for which `useCreateMfaChallenge` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createMfaChallengeOptions(client));
 * ```
 */
export const createMfaChallengeOptions = /* @__PURE__ */ mutation<ChallengeParams, Models.MfaChallenge>({
  method: 'createMFAChallenge',
  endpoint: 'POST /account/mfa/challenges',
  via: () => import('./mfa-factor.ts'),
});

/**
 * Answers a challenge with a code, and reads the account, which is now open. TanStack's options, for which `useUpdateMfaChallenge` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateMfaChallengeOptions(client));
 * ```
 */
export const updateMfaChallengeOptions = /* @__PURE__ */ mutation<
  Params<'updateMFAChallenge'>,
  Models.Session
>({
  method: 'updateMFAChallenge',
  endpoint: 'PUT /account/mfa/challenges',
  secret: hideMutation,
  via: startSession,
});

/**
 * Makes recovery codes, once. TanStack's options, for which `useCreateMfaRecoveryCodes` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createMfaRecoveryCodesOptions(client));
 * ```
 */
export const createMfaRecoveryCodesOptions = /* @__PURE__ */ mutation<void, Models.MfaRecoveryCodes>({
  method: 'createMFARecoveryCodes',
  endpoint: 'POST /account/mfa/recovery-codes',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['mfa'],
});

/**
 * Replaces the recovery codes, for a session that passed a challenge in the last 30 minutes. TanStack's options, for which `useUpdateMfaRecoveryCodes` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateMfaRecoveryCodesOptions(client));
 * ```
 */
export const updateMfaRecoveryCodesOptions = /* @__PURE__ */ mutation<void, Models.MfaRecoveryCodes>({
  method: 'updateMFARecoveryCodes',
  endpoint: 'PATCH /account/mfa/recovery-codes',
  secret: hideMutation,
  via: plainWrite,
  invalidates: ['mfa'],
});
