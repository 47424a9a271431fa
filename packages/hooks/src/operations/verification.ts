import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import type { RedeemParams, VerificationOtpParams } from './additions.ts';
import { mutation, type Optional, type Params } from './define.ts';

export const createEmailVerificationOptions = /* @__PURE__ */ mutation<
  Params<'createEmailVerification'>,
  Models.Token
>({
  method: 'createEmailVerification',
  endpoint: 'POST /account/verifications/email',
  secret: hideMutation,
});

export const updateEmailVerificationOptions = /* @__PURE__ */ mutation<
  Params<'updateEmailVerification'>,
  Models.Token
>({
  method: 'updateEmailVerification',
  endpoint: 'PUT /account/verifications/email',
  secret: hideMutation,
  invalidates: ['user', 'mfa', 'logs'],
});

export const createEmailVerificationOtpOptions = /* @__PURE__ */ mutation<
  Optional<VerificationOtpParams>,
  Models.Token
>({
  method: 'createEmailVerificationOTP',
  endpoint: 'POST /account/verifications/email/otp',
  secret: hideMutation,
});

export const updateEmailVerificationOtpOptions = /* @__PURE__ */ mutation<RedeemParams, Models.Token>({
  method: 'updateEmailVerificationOTP',
  endpoint: 'PUT /account/verifications/email/otp',
  secret: hideMutation,
  invalidates: ['user', 'mfa', 'logs'],
});

export const createPhoneVerificationOptions = /* @__PURE__ */ mutation<void, Models.Token>({
  method: 'createPhoneVerification',
  endpoint: 'POST /account/verifications/phone',
  secret: hideMutation,
});

export const updatePhoneVerificationOptions = /* @__PURE__ */ mutation<
  Params<'updatePhoneVerification'>,
  Models.Token
>({
  method: 'updatePhoneVerification',
  endpoint: 'PUT /account/verifications/phone',
  secret: hideMutation,
  invalidates: ['user', 'mfa', 'logs'],
});
