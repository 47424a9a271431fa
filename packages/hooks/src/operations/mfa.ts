import type { Models } from 'appwrite';
import { hideMutation, refuseDehydration } from '../cache/secrets.ts';
import { startSession } from '../cache/start-session.ts';
import { writeUser } from '../cache/write-user.ts';
import { mutation, type Params, query } from './define.ts';
import { type ChallengeParams, sendChallenge } from './mfa-factor.ts';
import { userMutation } from './user.ts';

export const mfaFactorsOptions = /* @__PURE__ */ query<void, Models.MfaFactors>({
  method: 'listMFAFactors',
  endpoint: 'GET /account/mfa/factors',
  path: () => ['mfa', 'factors'],
});

export const mfaRecoveryCodesOptions = /* @__PURE__ */ query<void, Models.MfaRecoveryCodes>({
  method: 'getMFARecoveryCodes',
  endpoint: 'GET /account/mfa/recovery-codes',
  path: () => ['mfa', 'recovery-codes'],
  secret: refuseDehydration,
});

export const updateMfaOptions = /* @__PURE__ */ userMutation<Params<'updateMFA'>>({
  method: 'updateMFA',
  endpoint: 'PATCH /account/mfa',
  writes: writeUser,
  invalidates: ['sessions', 'mfa', 'logs'],
});

export const createMfaAuthenticatorOptions = /* @__PURE__ */ mutation<
  Params<'createMFAAuthenticator'>,
  Models.MfaType
>({
  method: 'createMFAAuthenticator',
  endpoint: 'POST /account/mfa/authenticators/{type}',
  secret: hideMutation,
});

export const updateMfaAuthenticatorOptions = /* @__PURE__ */ userMutation<Params<'updateMFAAuthenticator'>>({
  method: 'updateMFAAuthenticator',
  endpoint: 'PUT /account/mfa/authenticators/{type}',
  secret: hideMutation,
  writes: writeUser,
  invalidates: ['sessions', 'mfa', 'logs'],
});

export const deleteMfaAuthenticatorOptions = /* @__PURE__ */ mutation<
  Params<'deleteMFAAuthenticator'>,
  unknown
>({
  method: 'deleteMFAAuthenticator',
  endpoint: 'DELETE /account/mfa/authenticators/{type}',
  invalidates: ['user', 'mfa', 'logs'],
});

export const createMfaChallengeOptions = /* @__PURE__ */ mutation<ChallengeParams, Models.MfaChallenge>({
  method: 'createMFAChallenge',
  endpoint: 'POST /account/mfa/challenges',
  send: sendChallenge,
});

export const updateMfaChallengeOptions = /* @__PURE__ */ mutation<
  Params<'updateMFAChallenge'>,
  Models.Session
>({
  method: 'updateMFAChallenge',
  endpoint: 'PUT /account/mfa/challenges',
  secret: hideMutation,
  starts: startSession,
});

export const createMfaRecoveryCodesOptions = /* @__PURE__ */ mutation<void, Models.MfaRecoveryCodes>({
  method: 'createMFARecoveryCodes',
  endpoint: 'POST /account/mfa/recovery-codes',
  secret: hideMutation,
  invalidates: ['mfa'],
});

export const updateMfaRecoveryCodesOptions = /* @__PURE__ */ mutation<void, Models.MfaRecoveryCodes>({
  method: 'updateMFARecoveryCodes',
  endpoint: 'PATCH /account/mfa/recovery-codes',
  secret: hideMutation,
  invalidates: ['mfa'],
});
