import { issuedPhoneTokenModel, issuedTokenModel, tokenModel } from '../models/tokens.ts';
import * as logins from '../operations/login-tokens.ts';
import * as recovery from '../operations/recovery.ts';
import * as verification from '../operations/verification.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { customId, uid } from '../validators/id.ts';
import { newPassword } from '../validators/password.ts';
import { phone } from '../validators/phone.ts';
import { boolean, text } from '../validators/text.ts';
import { redirectUrl } from '../validators/url.ts';
import { optional, required } from '../validators/validator.ts';

const BY_IP = { max: 10, key: 'url:{url},ip:{ip}' };
const BY_EMAIL = { max: 10, key: 'url:{url},email:{param-email}' };
const BY_CALLER = { max: 10, key: 'url:{url},userId:{userId}' };
const BY_USER = { max: 10, key: 'url:{url},userId:{param-userId}' };

const phrase = optional(boolean, false);
const secret = { userId: required(uid), secret: required(text(256)) };

const recoveryCreated = ({ $id }: { $id: string }) => `recovery.${$id}.create`;
const recoveryUpdated = ({ $id }: { $id: string }) => `recovery.${$id}.update`;
const verificationCreated = ({ $id }: { $id: string }) => `verification.${$id}.create`;
const verificationUpdated = ({ $id }: { $id: string }) => `verification.${$id}.update`;

/** One-time secrets: to sign in, to recover a password, to verify an address. */
export const tokenRoutes = {
  'POST /v1/account/tokens/magic-url': route({
    aliases: ['/v1/account/sessions/magic-url'],
    auth: 'sessions.write',
    method: 'magic-url',
    params: {
      userId: required(customId),
      email: required(email),
      url: optional(redirectUrl, undefined),
      phrase,
    },
    limit: [
      { max: 60, key: 'url:{url},email:{param-email}' },
      { max: 60, key: 'url:{url},ip:{ip}' },
    ],
    status: 201,
    handle: logins.createMagicUrlToken,
    model: issuedTokenModel,
    audit: 'session.create',
  }),
  'POST /v1/account/tokens/email': route({
    auth: 'sessions.write',
    method: 'email-otp',
    params: { userId: required(customId), email: required(email), phrase },
    limit: [BY_EMAIL, BY_IP],
    status: 201,
    handle: logins.createEmailToken,
    model: issuedTokenModel,
    audit: 'session.create',
  }),
  'POST /v1/account/tokens/phone': route({
    aliases: ['/v1/account/sessions/phone'],
    auth: 'sessions.write',
    method: 'phone',
    params: { userId: required(customId), phone: required(phone) },
    limit: [{ max: 10, key: 'url:{url},phone:{param-phone}' }, BY_IP],
    status: 201,
    handle: logins.createPhoneToken,
    model: issuedPhoneTokenModel,
    audit: 'session.create',
  }),
  'POST /v1/account/recovery': route({
    auth: 'sessions.write',
    params: { email: required(email), url: required(redirectUrl) },
    limit: [BY_EMAIL, BY_IP],
    status: 201,
    handle: recovery.createRecovery,
    model: issuedTokenModel,
    event: recoveryCreated,
    audit: 'recovery.create',
  }),
  'PUT /v1/account/recovery': route({
    auth: 'sessions.write',
    params: { ...secret, password: required(newPassword) },
    limit: [BY_USER],
    status: 200,
    handle: recovery.updateRecovery,
    model: tokenModel,
    event: recoveryUpdated,
    audit: 'recovery.update',
  }),
  'POST /v1/account/recovery/otp': route({
    only: 'latest',
    auth: 'sessions.write',
    params: { email: required(email), phrase },
    limit: [BY_EMAIL, BY_IP],
    status: 201,
    handle: recovery.createRecoveryOtp,
    model: issuedTokenModel,
    event: recoveryCreated,
    audit: 'recovery.create',
  }),
  'PUT /v1/account/recovery/otp': route({
    only: 'latest',
    auth: 'sessions.write',
    params: { ...secret, password: required(newPassword) },
    limit: [BY_USER],
    status: 200,
    handle: recovery.updateRecoveryOtp,
    model: tokenModel,
    event: recoveryUpdated,
    audit: 'recovery.update',
  }),
  'POST /v1/account/verifications/email': route({
    aliases: ['/v1/account/verification'],
    auth: 'account',
    params: { url: required(redirectUrl) },
    limit: [BY_CALLER],
    status: 201,
    handle: verification.createEmailVerification,
    model: issuedTokenModel,
    event: verificationCreated,
    audit: 'verification.create',
  }),
  'PUT /v1/account/verifications/email': route({
    aliases: ['/v1/account/verification'],
    auth: 'public',
    params: secret,
    limit: [BY_USER],
    status: 200,
    handle: verification.updateEmailVerification,
    model: tokenModel,
    event: verificationUpdated,
    audit: 'verification.update',
  }),
  'POST /v1/account/verifications/email/otp': route({
    only: 'latest',
    auth: 'account',
    params: { phrase },
    limit: [BY_CALLER],
    status: 201,
    handle: verification.createEmailVerificationOtp,
    model: issuedTokenModel,
    event: verificationCreated,
    audit: 'verification.create',
  }),
  'PUT /v1/account/verifications/email/otp': route({
    only: 'latest',
    auth: 'public',
    params: secret,
    limit: [BY_USER],
    status: 200,
    handle: verification.updateEmailVerificationOtp,
    model: tokenModel,
    event: verificationUpdated,
    audit: 'verification.update',
  }),
  'POST /v1/account/verifications/phone': route({
    aliases: ['/v1/account/verification/phone'],
    auth: 'account',
    method: 'phone',
    limit: [BY_CALLER, BY_IP],
    status: 201,
    handle: verification.createPhoneVerification,
    model: issuedTokenModel,
    event: verificationCreated,
    audit: 'verification.create',
  }),
  'PUT /v1/account/verifications/phone': route({
    aliases: ['/v1/account/verification/phone'],
    auth: 'public',
    params: secret,
    limit: [{ max: 10, key: 'userId:{param-userId}' }],
    status: 200,
    handle: verification.updatePhoneVerification,
    model: tokenModel,
    event: verificationUpdated,
    audit: 'verification.update',
  }),
};
