import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { mutation, type Optional, type Params } from './define.ts';
import { openProvider } from './oauth2.ts';

export const createMagicUrlTokenOptions = /* @__PURE__ */ mutation<
  Params<'createMagicURLToken'>,
  Models.Token
>({
  method: 'createMagicURLToken',
  endpoint: 'POST /account/tokens/magic-url',
  secret: hideMutation,
});

export const createEmailTokenOptions = /* @__PURE__ */ mutation<Params<'createEmailToken'>, Models.Token>({
  method: 'createEmailToken',
  endpoint: 'POST /account/tokens/email',
  secret: hideMutation,
});

export const createPhoneTokenOptions = /* @__PURE__ */ mutation<Params<'createPhoneToken'>, Models.Token>({
  method: 'createPhoneToken',
  endpoint: 'POST /account/tokens/phone',
  secret: hideMutation,
});

export const createOAuth2TokenOptions = /* @__PURE__ */ mutation<
  Params<'createOAuth2Token'>,
  string | undefined
>({
  method: 'createOAuth2Token',
  endpoint: 'GET /account/tokens/oauth2/{provider}',
  send: openProvider,
});

export const createJwtOptions = /* @__PURE__ */ mutation<Optional<Params<'createJWT'>>, Models.Jwt>({
  method: 'createJWT',
  endpoint: 'POST /account/jwts',
  secret: hideMutation,
  rateWindow: 60,
});
