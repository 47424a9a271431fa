import type { Models } from 'appwrite';
import type { RecoveryOtpParams, UpdateRecoveryOtpParams } from './additions.ts';
import { mutation, type Params } from './define.ts';

export const createRecoveryOptions = /* @__PURE__ */ mutation<Params<'createRecovery'>, Models.Token>({
  method: 'createRecovery',
  endpoint: 'POST /account/recovery',
  secret: true,
});

export const updateRecoveryOptions = /* @__PURE__ */ mutation<Params<'updateRecovery'>, Models.Token>({
  method: 'updateRecovery',
  endpoint: 'PUT /account/recovery',
  secret: true,
  invalidates: ['user', 'sessions'],
});

export const createRecoveryOtpOptions = /* @__PURE__ */ mutation<RecoveryOtpParams, Models.Token>({
  method: 'createRecoveryOTP',
  endpoint: 'POST /account/recovery/otp',
  secret: true,
});

export const updateRecoveryOtpOptions = /* @__PURE__ */ mutation<UpdateRecoveryOtpParams, Models.Token>({
  method: 'updateRecoveryOTP',
  endpoint: 'PUT /account/recovery/otp',
  secret: true,
  invalidates: ['user', 'sessions'],
});
