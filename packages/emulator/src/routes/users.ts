import { userModel } from '../models/accounts.ts';
import { managedUserModel, userListModel } from '../models/managed-users.ts';
import * as credentials from '../operations/users-service/credentials.ts';
import * as profile from '../operations/users-service/profile.ts';
import * as users from '../operations/users-service/users.ts';
import { USER_ATTRIBUTES } from '../queries/attributes.ts';
import { EVERYTHING, listQueries } from '../queries/list-query.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { customId, uid } from '../validators/id.ts';
import { labels } from '../validators/labels.ts';
import { newPassword } from '../validators/password.ts';
import { phone } from '../validators/phone.ts';
import { prefs } from '../validators/prefs.ts';
import { boolean, looseBoolean, queryBoolean, text } from '../validators/text.ts';
import { nullable, optional, orEmpty, required } from '../validators/validator.ts';

const userId = required(uid);

/** What all changes of a user have in common. */
const change = {
  auth: 'users.write',
  status: 200,
  model: managedUserModel,
  // Subscribers are the user's own apps: no business of theirs is the hash of the password.
  payload: userModel,
} as const;

/** Users, as a server manages them. */
export const userRoutes = {
  'POST /v1/users': route({
    auth: 'users.write',
    params: {
      userId: required(customId),
      email: optional(nullable(email), undefined),
      phone: optional(nullable(phone), undefined),
      password: optional(nullable(newPassword), undefined),
      name: optional(text(128, 0), ''),
    },
    status: 201,
    handle: users.createUser,
    model: managedUserModel,
  }),
  'GET /v1/users': route({
    auth: 'users.read',
    params: {
      queries: optional(listQueries(USER_ATTRIBUTES), EVERYTHING),
      search: optional(text(256, 0), ''),
      total: optional(queryBoolean, true),
    },
    status: 200,
    handle: users.listUsers,
    model: userListModel,
  }),
  'GET /v1/users/{userId}': route({
    auth: 'users.read',
    params: { userId },
    status: 200,
    handle: users.getUser,
    model: managedUserModel,
  }),
  'DELETE /v1/users/{userId}': route({
    auth: 'users.write',
    params: { userId },
    status: 204,
    handle: users.deleteUser,
    model: userModel,
    event: () => 'delete',
  }),
  'PATCH /v1/users/{userId}/name': route({
    ...change,
    params: { userId, name: required(text(128, 0)) },
    handle: profile.updateName,
    event: () => 'update.name',
    audit: 'user.update',
  }),
  'PATCH /v1/users/{userId}/email': route({
    ...change,
    params: { userId, email: required(orEmpty(email)) },
    handle: credentials.updateEmail,
    event: () => 'update.email',
    audit: 'user.update',
  }),
  'PATCH /v1/users/{userId}/phone': route({
    ...change,
    params: { userId, number: required(orEmpty(phone)) },
    handle: credentials.updatePhone,
    event: () => 'update.phone',
    audit: 'user.update',
  }),
  'PATCH /v1/users/{userId}/password': route({
    ...change,
    params: { userId, password: required(orEmpty(newPassword)) },
    handle: credentials.updatePassword,
    event: () => 'update.password',
    audit: 'user.update',
  }),
  'PATCH /v1/users/{userId}/status': route({
    ...change,
    params: { userId, status: required(looseBoolean) },
    handle: profile.updateStatus,
    event: () => 'update.status',
    audit: 'user.update',
  }),
  'PATCH /v1/users/{userId}/impersonator': route({
    ...change,
    params: { userId, impersonator: required(boolean) },
    handle: profile.updateImpersonator,
    event: () => 'update.impersonator',
    audit: 'user.update',
  }),
  'PUT /v1/users/{userId}/labels': route({
    ...change,
    params: { userId, labels: required(labels) },
    handle: profile.updateLabels,
    event: () => 'update.labels',
  }),
  'GET /v1/users/{userId}/prefs': route({
    auth: 'users.read',
    params: { userId },
    status: 200,
    handle: profile.getPrefs,
    model: (row) => row,
  }),
  'PATCH /v1/users/{userId}/prefs': route({
    auth: 'users.write',
    params: { userId, prefs: required(prefs) },
    status: 200,
    handle: profile.updatePrefs,
    model: ({ prefs }) => prefs,
    event: () => 'update.prefs',
    payload: userModel,
  }),
  'PATCH /v1/users/{userId}/verification': route({
    ...change,
    params: { userId, emailVerification: required(boolean) },
    handle: profile.updateEmailVerification,
    event: () => 'update.verification',
    audit: 'verification.update',
  }),
  'PATCH /v1/users/{userId}/verification/phone': route({
    ...change,
    params: { userId, phoneVerification: required(boolean) },
    handle: profile.updatePhoneVerification,
    event: () => 'update.verification',
  }),
};
