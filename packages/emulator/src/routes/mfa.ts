import { userModel } from '../models/accounts.ts';
import { challengedSessionModel } from '../models/sessions.ts';
import { challengeModel, recoveryCodesModel } from '../models/tokens.ts';
import * as mfa from '../operations/mfa.ts';
import * as authenticators from '../operations/mfa-authenticators.ts';
import * as challenges from '../operations/mfa-challenges.ts';
import { route } from '../route.ts';
import { factor } from '../validators/factor.ts';
import { boolean, oneOf, text } from '../validators/text.ts';
import { required } from '../validators/validator.ts';

const type = required(oneOf('totp'));

/** Multi-factor authentication. */
export const mfaRoutes = {
  'PATCH /v1/account/mfa': route({
    auth: 'account',
    params: { mfa: required(boolean) },
    status: 200,
    handle: mfa.updateMfa,
    model: userModel,
    event: () => 'update.mfa',
    audit: 'user.update',
  }),
  'GET /v1/account/mfa/factors': route({
    auth: 'account',
    allowsPendingMfa: true,
    status: 200,
    handle: mfa.listMfaFactors,
    model: (factors, { project }) => (project.compat === 'latest' ? { ...factors, custom: false } : factors),
  }),
  'POST /v1/account/mfa/authenticators/{type}': route({
    auth: 'account',
    params: { type },
    status: 200,
    handle: authenticators.createMfaAuthenticator,
    model: (enrolment) => enrolment,
    event: () => 'update.mfa',
  }),
  'PUT /v1/account/mfa/authenticators/{type}': route({
    auth: 'account',
    params: { type, otp: required(text(256)) },
    status: 200,
    handle: authenticators.updateMfaAuthenticator,
    model: userModel,
    event: () => 'update.mfa',
    audit: 'user.update',
  }),
  'DELETE /v1/account/mfa/authenticators/{type}': route({
    auth: 'account',
    needsRecentChallenge: true,
    params: { type },
    status: 204,
    handle: authenticators.deleteMfaAuthenticator,
    model: userModel,
    event: () => 'delete.mfa',
    audit: 'user.update',
  }),
  'POST /v1/account/mfa/recovery-codes': route({
    auth: 'account',
    status: 201,
    handle: mfa.createMfaRecoveryCodes,
    model: recoveryCodesModel,
    event: () => 'update.mfa',
  }),
  'GET /v1/account/mfa/recovery-codes': route({
    auth: 'account',
    needsRecentChallenge: true,
    status: 200,
    handle: mfa.getMfaRecoveryCodes,
    model: recoveryCodesModel,
  }),
  'PATCH /v1/account/mfa/recovery-codes': route({
    auth: 'account',
    needsRecentChallenge: true,
    status: 200,
    handle: mfa.updateMfaRecoveryCodes,
    model: recoveryCodesModel,
    event: () => 'update.mfa',
  }),
  'POST /v1/account/mfa/challenges': route({
    aliases: ['/v1/account/mfa/challenge'],
    auth: 'account',
    allowsPendingMfa: true,
    params: { factor: required(factor) },
    limit: [{ max: 10, key: 'url:{url},userId:{userId}' }],
    status: 201,
    handle: challenges.createMfaChallenge,
    model: challengeModel,
    event: ({ $id }) => `challenges.${$id}.create`,
    audit: 'challenge.create',
  }),
  'PUT /v1/account/mfa/challenges': route({
    aliases: ['/v1/account/mfa/challenge'],
    auth: 'account',
    allowsPendingMfa: true,
    params: { challengeId: required(text(256)), otp: required(text(256)) },
    limit: [{ max: 10, key: 'url:{url},challengeId:{param-challengeId}' }],
    status: 200,
    handle: challenges.updateMfaChallenge,
    model: challengedSessionModel,
    event: ({ $id }) => `sessions.${$id}.create`,
    audit: 'challenges.update',
  }),
};
