import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { plainWrite } from '../cache/via.ts';
import { mutation, type Optional, type Params } from './define.ts';

/**
 * Mails a link that signs in. TanStack's options, for which `useCreateMagicUrlToken` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createMagicUrlTokenOptions(client));
 * ```
 */
export const createMagicUrlTokenOptions = /* @__PURE__ */ mutation<
  Params<'createMagicURLToken'>,
  Models.Token
>({
  method: 'createMagicURLToken',
  endpoint: 'POST /account/tokens/magic-url',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Mails a code of six digits. TanStack's options, for which `useCreateEmailToken` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createEmailTokenOptions(client));
 * ```
 */
export const createEmailTokenOptions = /* @__PURE__ */ mutation<Params<'createEmailToken'>, Models.Token>({
  method: 'createEmailToken',
  endpoint: 'POST /account/tokens/email',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Sends a code of six digits as a text message. TanStack's options, for which `useCreatePhoneToken` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createPhoneTokenOptions(client));
 * ```
 */
export const createPhoneTokenOptions = /* @__PURE__ */ mutation<Params<'createPhoneToken'>, Models.Token>({
  method: 'createPhoneToken',
  endpoint: 'POST /account/tokens/phone',
  secret: hideMutation,
  via: plainWrite,
});

/**
 * Leaves for an OAuth provider. TanStack's options, for which `useCreateOAuth2Session` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createOAuth2SessionOptions(client));
 * ```
 */
export const createOAuth2SessionOptions = /* @__PURE__ */ mutation<
  Params<'createOAuth2Session'>,
  string | undefined
>({
  method: 'createOAuth2Session',
  endpoint: 'GET /account/sessions/oauth2/{provider}',
  via: () => import('./oauth2.ts'),
});

/**
 * Leaves for an OAuth provider, which comes back to `success` with `userId` and `secret` to redeem. TanStack's options, for which `useCreateOAuth2Token` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createOAuth2TokenOptions(client));
 * ```
 */
export const createOAuth2TokenOptions = /* @__PURE__ */ mutation<
  Params<'createOAuth2Token'>,
  string | undefined
>({
  method: 'createOAuth2Token',
  endpoint: 'GET /account/tokens/oauth2/{provider}',
  via: () => import('./oauth2.ts'),
});

/**
 * Makes a JWT that acts for the user, for 15 minutes unless `duration` says otherwise. TanStack's options, for which `useCreateJwt` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createJwtOptions(client));
 * ```
 */
export const createJwtOptions = /* @__PURE__ */ mutation<Optional<Params<'createJWT'>>, Models.Jwt>({
  method: 'createJWT',
  endpoint: 'POST /account/jwts',
  secret: hideMutation,
  rateWindow: 60,
  via: plainWrite,
});
