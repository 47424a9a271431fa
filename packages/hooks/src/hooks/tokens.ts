'use client';
import {
  createEmailTokenOptions,
  createJwtOptions,
  createMagicUrlTokenOptions,
  createOAuth2SessionOptions,
  createOAuth2TokenOptions,
  createPhoneTokenOptions,
} from '../operations/tokens.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';

/**
 * Mails a link that signs in; it holds for an hour. An unknown address becomes a new user.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` is the one to redeem with.
 * @throws `general_smtp_disabled`, `user_count_exceeded`, `user_email_already_exists`, `general_invalid_email`, `user_email_disposable`, `user_email_not_canonical`, `user_email_free`, `user_email_not_corporate`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/tokens/magic-url`
 *
 * @example
 * ```tsx
 * const send = useCreateMagicUrlToken();
 * send.mutate({ userId: ID.unique(), email, url: `${location.origin}/callback` });
 * ```
 */
export const useCreateMagicUrlToken = /* @__PURE__ */ createMutationHook(createMagicUrlTokenOptions);

/**
 * Mails a code of six digits; it holds for 15 minutes. An unknown address becomes a new user.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` is the one to redeem with.
 * @throws `general_smtp_disabled`, `user_count_exceeded`, `general_bad_request`, `general_invalid_email`, `user_email_disposable`, `user_email_not_canonical`, `user_email_free`, `user_email_not_corporate`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/tokens/email`
 *
 * @example
 * ```tsx
 * const send = useCreateEmailToken();
 * send.mutate({ userId: ID.unique(), email });
 * ```
 */
export const useCreateEmailToken = /* @__PURE__ */ createMutationHook(createEmailTokenOptions);

/**
 * Sends a code of six digits as a text message; it holds for 15 minutes. An unknown number becomes a new user.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the token, whose `userId` is the one to redeem with.
 * @throws `general_phone_disabled`, `user_count_exceeded`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/tokens/phone`
 *
 * @example
 * ```tsx
 * const send = useCreatePhoneToken();
 * send.mutate({ userId: ID.unique(), phone: '+4915112345678' });
 * ```
 */
export const useCreatePhoneToken = /* @__PURE__ */ createMutationHook(createPhoneTokenOptions);

/**
 * Leaves for an OAuth provider; the session comes as a cookie of Appwrite's host. Across sites use {@link useCreateOAuth2Token}.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the address where there is no browser.
 * @throws `project_provider_disabled`, `project_provider_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/sessions/oauth2/{provider}`
 *
 * @example
 * ```tsx
 * const { mutate } = useCreateOAuth2Session();
 * mutate({ provider: 'github', success: location.href, failure: location.href });
 * ```
 */
export const useCreateOAuth2Session = /* @__PURE__ */ createMutationHook(createOAuth2SessionOptions);

/**
 * Leaves for an OAuth provider, which comes back to `success` with `userId` and `secret` to redeem. This works across sites.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is the address where there is no browser.
 * @throws `project_provider_disabled`, `project_provider_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `GET /account/tokens/oauth2/{provider}`
 *
 * @example
 * ```tsx
 * const { mutate } = useCreateOAuth2Token();
 * mutate({ provider: 'github', success: `${location.origin}/callback` });
 * ```
 */
export const useCreateOAuth2Token = /* @__PURE__ */ createMutationHook(createOAuth2TokenOptions);

/**
 * Makes a JWT that acts for the user, for 15 minutes unless `duration` says otherwise.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result; `data` is `{ jwt }`.
 * @throws `user_jwt_creation_denied`, `user_session_not_found`, `user_auth_method_unsupported`; and what any call can give: see {@link AccountError}.
 * @see `POST /account/jwts`
 *
 * @example
 * ```tsx
 * const { mutateAsync } = useCreateJwt();
 * const { jwt } = await mutateAsync({ duration: 60 });
 * ```
 */
export const useCreateJwt = /* @__PURE__ */ createMutationHook(createJwtOptions);
