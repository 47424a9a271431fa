import type { Models } from 'appwrite';
import { mutation, type Params, query } from './define.ts';
import { listPath } from './lists.ts';

export const identitiesOptions = /* @__PURE__ */ query<Params<'listIdentities'>, Models.IdentityList>({
  method: 'listIdentities',
  endpoint: 'GET /account/identities',
  path: (list) => ['identities', ...listPath(list)],
});

export const deleteIdentityOptions = /* @__PURE__ */ mutation<Params<'deleteIdentity'>, unknown>({
  method: 'deleteIdentity',
  endpoint: 'DELETE /account/identities/{identityId}',
  invalidates: ['identities', 'user', 'logs'],
});
