import { identityListModel, identityModel, userModel } from '../models/accounts.ts';
import { logListModel } from '../models/logs.ts';
import * as account from '../operations/account.ts';
import * as credentials from '../operations/credentials.ts';
import { deleteIdentity, listIdentities } from '../operations/identities.ts';
import { listLogs } from '../operations/logs.ts';
import { IDENTITY_ATTRIBUTES, NO_ATTRIBUTES } from '../queries/attributes.ts';
import { EVERYTHING, listQueries } from '../queries/list-query.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { customId, uid } from '../validators/id.ts';
import { newPassword, password } from '../validators/password.ts';
import { phone } from '../validators/phone.ts';
import { prefs } from '../validators/prefs.ts';
import { queryBoolean, text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

/** The account itself, and what belongs to it. */
export const accountRoutes = {
  'POST /v1/account': route({
    auth: 'sessions.write',
    method: 'email-password',
    params: {
      userId: required(customId),
      email: required(email),
      password: required(newPassword),
      name: optional(text(128), ''),
    },
    limit: [{ max: 10, key: 'url:{url},ip:{ip}' }],
    status: 201,
    handle: account.createAccount,
    model: userModel,
    audit: 'user.create',
  }),
  'GET /v1/account': route({
    auth: 'account',
    status: 200,
    handle: account.getAccount,
    model: userModel,
  }),
  'DELETE /v1/account': route({
    auth: 'account',
    status: 204,
    handle: account.deleteAccount,
    model: userModel,
  }),
  'PATCH /v1/account/name': route({
    auth: 'account',
    params: { name: required(text(128)) },
    status: 200,
    handle: account.updateName,
    model: userModel,
    event: () => 'update.name',
    audit: 'user.update',
  }),
  'PATCH /v1/account/password': route({
    auth: 'account',
    params: { password: required(newPassword), oldPassword: optional(text(256, 0), '') },
    limit: [{ max: 10, key: 'url:{url},ip:{ip}' }],
    status: 200,
    handle: credentials.updatePassword,
    model: userModel,
    event: () => 'update.password',
    audit: 'user.update',
  }),
  'PATCH /v1/account/email': route({
    auth: 'account',
    params: { email: required(email), password: required(password) },
    status: 200,
    handle: credentials.updateEmail,
    model: userModel,
    event: () => 'update.email',
    audit: 'user.update',
  }),
  'PATCH /v1/account/phone': route({
    auth: 'account',
    params: { phone: required(phone), password: required(password) },
    status: 200,
    handle: credentials.updatePhone,
    model: userModel,
    event: () => 'update.phone',
    audit: 'user.update',
  }),
  'PATCH /v1/account/status': route({
    auth: 'account',
    status: 200,
    handle: account.updateStatus,
    model: userModel,
    event: () => 'update.status',
    audit: 'user.update',
  }),
  'GET /v1/account/prefs': route({
    auth: 'account',
    status: 200,
    handle: account.getPrefs,
    model: (row) => row,
  }),
  'PATCH /v1/account/prefs': route({
    auth: 'account',
    params: { prefs: required(prefs) },
    status: 200,
    handle: account.updatePrefs,
    model: userModel,
    event: () => 'update.prefs',
    audit: 'user.update',
  }),
  'GET /v1/account/identities': route({
    auth: 'account',
    params: {
      queries: optional(listQueries(IDENTITY_ATTRIBUTES), EVERYTHING),
      total: optional(queryBoolean, true),
    },
    status: 200,
    handle: listIdentities,
    model: identityListModel,
  }),
  'DELETE /v1/account/identities/{identityId}': route({
    auth: 'account',
    params: { identityId: required(uid) },
    status: 204,
    handle: deleteIdentity,
    model: identityModel,
    event: ({ $id }) => `identities.${$id}.delete`,
    audit: 'identity.delete',
  }),
  'GET /v1/account/logs': route({
    only: '1.9',
    auth: 'account',
    params: {
      queries: optional(listQueries(NO_ATTRIBUTES), EVERYTHING),
      total: optional(queryBoolean, true),
    },
    status: 200,
    handle: listLogs,
    model: logListModel,
  }),
};
