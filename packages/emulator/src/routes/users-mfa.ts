import { userModel } from '../models/accounts.ts';
import { managedUserModel } from '../models/managed-users.ts';
import { recoveryCodesModel } from '../models/tokens.ts';
import * as mfa from '../operations/users-service/mfa.ts';
import { updateMfa } from '../operations/users-service/profile.ts';
import { route } from '../route.ts';
import { uid } from '../validators/id.ts';
import { boolean, oneOf } from '../validators/text.ts';
import { required } from '../validators/validator.ts';

const userId = required(uid);

/** Second factors of users, as a server manages them. */
export const userMfaRoutes = {
  'PATCH /v1/users/{userId}/mfa': route({
    auth: 'users.write',
    params: { userId, mfa: required(boolean) },
    status: 200,
    handle: updateMfa,
    model: managedUserModel,
    payload: userModel,
    event: () => 'update.mfa',
    audit: 'user.update',
  }),
  'GET /v1/users/{userId}/mfa/factors': route({
    auth: 'users.read',
    params: { userId },
    status: 200,
    handle: mfa.listMfaFactors,
    model: (factors, { project }) => (project.compat === 'latest' ? { ...factors, custom: false } : factors),
  }),
  'GET /v1/users/{userId}/mfa/recovery-codes': route({
    auth: 'users.read',
    params: { userId },
    status: 200,
    handle: mfa.getMfaRecoveryCodes,
    model: recoveryCodesModel,
  }),
  'PATCH /v1/users/{userId}/mfa/recovery-codes': route({
    auth: 'users.write',
    params: { userId },
    status: 200,
    handle: mfa.createMfaRecoveryCodes,
    model: recoveryCodesModel,
  }),
  'PUT /v1/users/{userId}/mfa/recovery-codes': route({
    auth: 'users.write',
    params: { userId },
    status: 200,
    handle: mfa.updateMfaRecoveryCodes,
    model: recoveryCodesModel,
  }),
  'DELETE /v1/users/{userId}/mfa/authenticators/{type}': route({
    auth: 'users.write',
    params: { userId, type: required(oneOf('totp')) },
    status: 204,
    handle: mfa.deleteMfaAuthenticator,
    model: userModel,
    event: () => 'delete.mfa',
    audit: 'user.update',
  }),
};
