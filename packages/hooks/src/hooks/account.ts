'use client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import {
  accountOptions,
  updateEmailOptions,
  updateNameOptions,
  updatePasswordOptions,
  updatePhoneOptions,
  updateStatusOptions,
} from '../operations/account.ts';
import { type QueryHookOptions, useAccountQuery } from '../react/create-query-hook.ts';
import { createUserMutationHook } from '../react/create-user-mutation-hook.ts';

/**
 * The account of the signed-in user. Any number of components share one request.
 *
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is the user, with preferences of the type you name.
 * @throws `user_not_found`; and what any call can give: see {@link AccountError}.
 * @see `GET /account`
 *
 * @example
 * ```tsx
 * const { data: account } = useAccount<{ theme: string }>();
 * return <h1>Hello {account?.name}</h1>;
 * ```
 */
export function useAccount<
  Preferences extends Models.Preferences = Models.DefaultPreferences,
  Selected = Models.User<Preferences>,
>(options?: QueryHookOptions<Models.User<Preferences>, Selected>): UseQueryResult<Selected, AccountError> {
  return useAccountQuery(accountOptions<Preferences>, undefined, options);
}

/**
 * Changes the name. The answer goes straight into the cache, with no second request.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws what any call can give: see {@link AccountError}.
 * @see `PATCH /account/name`
 *
 * @example
 * ```tsx
 * const updateName = useUpdateName({ onSuccess: () => toast('Saved') });
 * updateName.mutate({ name: 'Ada' });
 * ```
 */
export const useUpdateName = /* @__PURE__ */ createUserMutationHook(updateNameOptions);

/**
 * Changes the email, which is unverified afterwards. It takes the current password; for an account without one, such as an anonymous
 * one, the given password becomes the password.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws `user_invalid_credentials`, `general_bad_request`, `general_invalid_email`, `user_email_disposable`, `user_email_not_canonical`, `user_email_free`, `user_email_not_corporate`, `user_target_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `PATCH /account/email`
 *
 * @example
 * ```tsx
 * const updateEmail = useUpdateEmail();
 * updateEmail.mutate({ email, password });
 * ```
 */
export const useUpdateEmail = /* @__PURE__ */ createUserMutationHook(updateEmailOptions);

/**
 * Changes the phone number, which is unverified afterwards. It takes the current password; for an account without one the given
 * password becomes the password.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws `user_invalid_credentials`, `user_target_already_exists`, `user_phone_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `PATCH /account/phone`
 *
 * @example
 * ```tsx
 * const updatePhone = useUpdatePhone();
 * updatePhone.mutate({ phone: '+4915112345678', password });
 * ```
 */
export const useUpdatePhone = /* @__PURE__ */ createUserMutationHook(updatePhoneOptions);

/**
 * Changes the password. The old one is needed if there is one; other sessions usually end.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the user.
 * @throws `user_invalid_credentials`, `password_recently_used`, `password_personal_data`; and what any call can give: see {@link AccountError}.
 * @see `PATCH /account/password`
 *
 * @example
 * ```tsx
 * const updatePassword = useUpdatePassword();
 * updatePassword.mutate({ password: next, oldPassword: current });
 * ```
 */
export const useUpdatePassword = /* @__PURE__ */ createUserMutationHook(updatePasswordOptions);

/**
 * Blocks the account and signs out. The user cannot undo it.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the blocked user.
 * @throws what any call can give: see {@link AccountError}.
 * @see `PATCH /account/status`
 *
 * @example
 * ```tsx
 * const block = useUpdateStatus();
 * return <button onClick={() => block.mutate()}>Block my account</button>;
 * ```
 */
export const useUpdateStatus = /* @__PURE__ */ createUserMutationHook(updateStatusOptions);
