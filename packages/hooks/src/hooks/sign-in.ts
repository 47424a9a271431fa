'use client';
import { createEmailPasswordSessionOptions } from '../operations/sign-in.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Signs in with email and password, and reads the account. A user with a second factor is then `mfa-required`; see `useAuthStatus`.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_invalid_credentials`, `user_blocked`, `user_session_already_exists`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/sessions/email`
 *
 * @example
 * ```tsx
 * const signIn = useCreateEmailPasswordSession();
 * if (isInvalidCredentials(signIn.error)) return <p>Email or password is wrong.</p>;
 * ```
 */
export const useCreateEmailPasswordSession = /* @__PURE__ */ createMutationHook(
  createEmailPasswordSessionOptions,
);
