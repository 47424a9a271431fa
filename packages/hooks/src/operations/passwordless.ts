import type { Models } from 'appwrite';
import { hideMutation } from '../cache/secrets.ts';
import { startSession } from '../cache/via-session.ts';
import type { IdTokenParams } from './additions.ts';
import { mutation, type Params } from './define.ts';

/**
 * Signs in as a new guest account, which `useUpdateEmail`, `useUpdatePhone` or an OAuth provider can make a full one. TanStack's options, for which `useCreateAnonymousSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createAnonymousSessionOptions(client));
 * ```
 */
export const createAnonymousSessionOptions = /* @__PURE__ */ mutation<void, Models.Session>({
  method: 'createAnonymousSession',
  endpoint: 'POST /account/sessions/anonymous',
  via: startSession,
});

/**
 * Signs in with a user id and the secret of a link, a code, or a token made on a server. TanStack's options, for which `useCreateSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createSessionOptions(client));
 * ```
 */
export const createSessionOptions = /* @__PURE__ */ mutation<Params<'createSession'>, Models.Session>({
  method: 'createSession',
  endpoint: 'POST /account/sessions/token',
  secret: hideMutation,
  via: startSession,
});

/**
 * Signs in with an identity token from Apple's or Google's own SDK. TanStack's options, for which `useCreateIdTokenSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(createIdTokenSessionOptions(client));
 * ```
 */
export const createIdTokenSessionOptions = /* @__PURE__ */ mutation<IdTokenParams, Models.Session>({
  method: 'createIdTokenSession',
  endpoint: 'POST /account/sessions/id-token',
  secret: hideMutation,
  via: startSession,
});

/**
 * Signs in with the secret of a magic link. TanStack's options, for which `useUpdateMagicUrlSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updateMagicUrlSessionOptions(client));
 * ```
 */
export const updateMagicUrlSessionOptions = /* @__PURE__ */ mutation<
  Params<'updateMagicURLSession'>,
  Models.Session
>({
  method: 'updateMagicURLSession',
  endpoint: 'PUT /account/sessions/magic-url',
  secret: hideMutation,
  via: startSession,
});

/**
 * Signs in with a code from a text message. TanStack's options, for which `useUpdatePhoneSession` is the hook.
 *
 * @example
 * ```ts
 * useMutation(updatePhoneSessionOptions(client));
 * ```
 */
export const updatePhoneSessionOptions = /* @__PURE__ */ mutation<
  Params<'updatePhoneSession'>,
  Models.Session
>({
  method: 'updatePhoneSession',
  endpoint: 'PUT /account/sessions/phone',
  secret: hideMutation,
  via: startSession,
});
