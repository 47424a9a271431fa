import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import type { RecoveryOtpParams, UpdateRecoveryOtpParams } from './additions.ts';
import { mutation, type Params } from './define.ts';

export const createRecoveryOptions = /* @__PURE__ */ mutation<Params<'createRecovery'>, Models.Token>({
  method: 'createRecovery',
  endpoint: 'POST /account/recovery',
  secret: hideMutation,
});

export const updateRecoveryOptions = /* @__PURE__ */ mutation<Params<'updateRecovery'>, Models.Token>({
  method: 'updateRecovery',
  endpoint: 'PUT /account/recovery',
  secret: hideMutation,
  invalidates: ['user', 'sessions'],
});

export const createRecoveryOtpOptions = /* @__PURE__ */ mutation<RecoveryOtpParams, Models.Token>({
  method: 'createRecoveryOTP',
  endpoint: 'POST /account/recovery/otp',
  secret: hideMutation,
});

export const updateRecoveryOtpOptions = /* @__PURE__ */ mutation<UpdateRecoveryOtpParams, Models.Token>({
  method: 'updateRecoveryOTP',
  endpoint: 'PUT /account/recovery/otp',
  secret: hideMutation,
  invalidates: ['user', 'sessions'],
});
