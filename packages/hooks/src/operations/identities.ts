import type { Models } from 'appwrite';
import { plainRead, plainWrite } from '../cache/via.ts';
import { mutation, type Params, query } from './define.ts';
import { listPath } from './lists.ts';

/**
 * The OAuth identities that are linked to the account. TanStack's options, for which `useIdentities` is the hook.
 *
 * @example
 * ```ts
 * useQuery(identitiesOptions(client));
 * ```
 */
export const identitiesOptions = /* @__PURE__ */ query<Params<'listIdentities'>, Models.IdentityList>({
  method: 'listIdentities',
  endpoint: 'GET /account/identities',
  path: (list) => ['identities', ...listPath(list)],
  via: plainRead,
});

/**
 * Unlinks an OAuth identity. TanStack's options, for which `useDeleteIdentity` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteIdentityOptions(client));
 * ```
 */
export const deleteIdentityOptions = /* @__PURE__ */ mutation<Params<'deleteIdentity'>, unknown>({
  method: 'deleteIdentity',
  endpoint: 'DELETE /account/identities/{identityId}',
  via: plainWrite,
  invalidates: ['identities', 'user', 'logs'],
});
