'use client';
import { createOptions } from '../operations/sign-up.ts';
import { createUserMutationHook } from '../react/create-user-mutation-hook.ts';

/**
 * Creates an account. It starts no session: sign in next.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the new user.
 * @throws `user_email_not_whitelisted`, `user_ip_not_whitelisted`, `user_console_count_exceeded`, `user_count_exceeded`, `general_bad_request`, `password_personal_data`, `general_invalid_email`, `user_email_disposable`, `user_email_not_canonical`, `user_email_free`, `user_email_not_corporate`, `user_already_exists`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account`
 *
 * @example
 * ```tsx
 * const create = useCreate();
 * create.mutate({ userId: ID.unique(), email, password, name });
 * ```
 */
export const useCreate = /* @__PURE__ */ createUserMutationHook(createOptions);
