'use client';
import {
  createAnonymousSessionOptions,
  createIdTokenSessionOptions,
  createSessionOptions,
  updateMagicUrlSessionOptions,
  updatePhoneSessionOptions,
} from '../operations/passwordless.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Signs in as a new guest account, which `useUpdateEmail`, `useUpdatePhone` or an OAuth provider can make a full one.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_anonymous_console_prohibited`, `user_count_exceeded`, `user_session_already_exists`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/sessions/anonymous`
 *
 * @example
 * ```tsx
 * const guest = useCreateAnonymousSession();
 * return <button onClick={() => guest.mutate()}>Continue as guest</button>;
 * ```
 */
export const useCreateAnonymousSession = /* @__PURE__ */ createMutationHook(createAnonymousSessionOptions);

/**
 * Signs in with a user id and the secret of a link, a code, or a token made on a server.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_invalid_token`, `user_session_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/sessions/token`
 *
 * @example
 * ```tsx
 * const redeem = useCreateSession();
 * redeem.mutate({ userId, secret });
 * ```
 */
export const useCreateSession = /* @__PURE__ */ createMutationHook(createSessionOptions);

/**
 * Signs in with an identity token from Apple's or Google's own SDK. A session there is already is replaced.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `project_provider_unsupported`, `project_provider_disabled`, `user_already_exists`, `user_blocked`, `general_bad_request`, `user_count_exceeded`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/sessions/id-token`
 *
 * @example
 * ```tsx
 * const signIn = useCreateIdTokenSession();
 * signIn.mutate({ provider: 'google', idToken });
 * ```
 */
export const useCreateIdTokenSession = /* @__PURE__ */ createMutationHook(createIdTokenSessionOptions);

/**
 * Signs in with the secret of a magic link. Appwrite has deprecated it for {@link useCreateSession}.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_invalid_token`, `user_session_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/sessions/magic-url`
 *
 * @example
 * ```tsx
 * const redeem = useUpdateMagicUrlSession();
 * redeem.mutate({ userId, secret });
 * ```
 */
export const useUpdateMagicUrlSession = /* @__PURE__ */ createMutationHook(updateMagicUrlSessionOptions);

/**
 * Signs in with a code from a text message. Appwrite has deprecated it for {@link useCreateSession}.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the session.
 * @throws `user_invalid_token`, `user_session_already_exists`; and what any call can give: see {@link AccountError}.
 * @see `PUT /account/sessions/phone`
 *
 * @example
 * ```tsx
 * const redeem = useUpdatePhoneSession();
 * redeem.mutate({ userId, secret: code });
 * ```
 */
export const useUpdatePhoneSession = /* @__PURE__ */ createMutationHook(updatePhoneSessionOptions);
