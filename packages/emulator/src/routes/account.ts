import { userModel } from '../models.ts';
import * as account from '../operations/account.ts';
import { route } from '../route.ts';
import { email } from '../validators/email.ts';
import { customId } from '../validators/id.ts';
import { password, prefs, text } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

/** The account itself. */
export const accountRoutes = {
  'POST /v1/account': route({
    auth: 'sessions.write',
    method: 'email-password',
    params: {
      userId: required(customId),
      email: required(email),
      password: required(password),
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
  'PATCH /v1/account/name': route({
    auth: 'account',
    params: { name: required(text(128)) },
    status: 200,
    handle: account.updateName,
    model: userModel,
    event: () => 'update.name',
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
};
