import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { endSession, writeUser } from '../cache/via.ts';
import { readUser } from '../cache/via-session.ts';
import type { AccountClient } from './client.ts';
import { type AccountQueryOptions, type Args, type Params, query } from './define.ts';
import type { QueryFacts } from './facts.ts';
import { userMutation } from './user.ts';

/** Preferences have the type the caller says they have. */
interface AccountOperation extends QueryFacts<void> {
  <Preferences extends Models.Preferences = Models.DefaultPreferences>(
    client: AccountClient,
    ...args: Args<void>
  ): AccountQueryOptions<Models.User<Preferences>>;
}

/**
 * The account of the signed-in user. TanStack's options, for which `useAccount` is the hook.
 *
 * @example
 * ```ts
 * useQuery(accountOptions(client));
 * ```
 */
export const accountOptions = /* @__PURE__ */ query<void, Models.User>({
  method: 'get',
  endpoint: 'GET /account',
  path: () => ['user'],
  via: readUser,
}) as AccountOperation;

/**
 * Changes the name. TanStack's options, for which `useUpdateName` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateNameOptions(client));
 * ```
 */
export const updateNameOptions = /* @__PURE__ */ userMutation<Params<'updateName'>>({
  method: 'updateName',
  endpoint: 'PATCH /account/name',
  via: writeUser,
});

/**
 * Changes the email, which is unverified afterwards. TanStack's options, for which `useUpdateEmail` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateEmailOptions(client));
 * ```
 */
export const updateEmailOptions = /* @__PURE__ */ userMutation<Params<'updateEmail'>>({
  method: 'updateEmail',
  endpoint: 'PATCH /account/email',
  secret: hideMutation,
  via: writeUser,
  invalidates: ['mfa', 'logs'],
});

/**
 * Changes the phone number, which is unverified afterwards. TanStack's options, for which `useUpdatePhone` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePhoneOptions(client));
 * ```
 */
export const updatePhoneOptions = /* @__PURE__ */ userMutation<Params<'updatePhone'>>({
  method: 'updatePhone',
  endpoint: 'PATCH /account/phone',
  secret: hideMutation,
  via: writeUser,
  invalidates: ['mfa', 'logs'],
});

/**
 * Changes the password. TanStack's options, for which `useUpdatePassword` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePasswordOptions(client));
 * ```
 */
export const updatePasswordOptions = /* @__PURE__ */ userMutation<Params<'updatePassword'>>({
  method: 'updatePassword',
  endpoint: 'PATCH /account/password',
  secret: hideMutation,
  via: writeUser,
  invalidates: ['sessions', 'logs'],
});

/**
 * Blocks the account and signs out. TanStack's options, for which `useUpdateStatus` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateStatusOptions(client));
 * ```
 */
export const updateStatusOptions = /* @__PURE__ */ userMutation<void>({
  method: 'updateStatus',
  endpoint: 'PATCH /account/status',
  via: endSession,
});
