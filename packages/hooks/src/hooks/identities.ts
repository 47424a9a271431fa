'use client';
import { deleteIdentityOptions, identitiesOptions } from '../operations/identities.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';
import { createParamsQueryHook } from '../react/create-query-hook.ts';

/**
 * The OAuth identities that are linked to the account.
 *
 * @param params - `queries` made with the SDK's `Query`, and `total: false` to spare the count.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ total, identities }`.
 * @throws `general_query_invalid`, `general_cursor_not_found`, `database_query_order_null`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/identities`
 *
 * @example
 * ```tsx
 * const { data } = useIdentities({ queries: [Query.limit(25)], total: false });
 * ```
 */
export const useIdentities = /* @__PURE__ */ createParamsQueryHook(identitiesOptions);

/**
 * Unlinks an OAuth identity.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws `user_identity_not_found`; and what any call can give: see {@link AccountError}.
 * @see `DELETE /account/identities/{identityId}`
 *
 * @example
 * ```tsx
 * const unlink = useDeleteIdentity();
 * unlink.mutate({ identityId: identity.$id });
 * ```
 */
export const useDeleteIdentity = /* @__PURE__ */ createMutationHook(deleteIdentityOptions);
