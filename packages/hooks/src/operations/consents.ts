import { plainRead, plainWrite } from '../cache/via.ts';
import type {
  Consent,
  ConsentList,
  ConsentParams,
  ConsentToken,
  ConsentTokenList,
  ConsentTokenParams,
} from './additions.ts';
import { mutation, query } from './define.ts';
import { type ListParams, listPath } from './lists.ts';

/**
 * The apps that the user gave permission to. TanStack's options, for which `useConsents` is the hook.
 *
 * @example
 * ```ts
 * useQuery(consentsOptions(client));
 * ```
 */
export const consentsOptions = /* @__PURE__ */ query<ListParams | undefined, ConsentList>({
  method: 'listConsents',
  endpoint: 'GET /account/consents',
  path: (list) => ['consents', ...listPath(list)],
  via: plainRead,
});

/**
 * One permission that the user gave to an app. TanStack's options, for which `useConsent` is the hook.
 *
 * @example
 * ```ts
 * useQuery(consentOptions(client, { consentId }));
 * ```
 */
export const consentOptions = /* @__PURE__ */ query<ConsentParams, Consent>({
  method: 'getConsent',
  endpoint: 'GET /account/consents/{consentId}',
  path: ({ consentId }) => ['consents', consentId],
  via: plainRead,
});

/**
 * The token families that an app holds under a consent. TanStack's options, for which `useConsentTokens` is the hook.
 *
 * @example
 * ```ts
 * useQuery(consentTokensOptions(client, { consentId }));
 * ```
 */
export const consentTokensOptions = /* @__PURE__ */ query<ConsentParams & ListParams, ConsentTokenList>({
  method: 'listConsentTokens',
  endpoint: 'GET /account/consents/{consentId}/tokens',
  path: ({ consentId, ...list }) => ['consents', consentId, 'tokens', ...listPath(list)],
  via: plainRead,
});

/**
 * One token family that an app holds under a consent. TanStack's options, for which `useConsentToken` is the hook.
 *
 * @example
 * ```ts
 * useQuery(consentTokenOptions(client, { consentId, tokenId }));
 * ```
 */
export const consentTokenOptions = /* @__PURE__ */ query<ConsentTokenParams, ConsentToken>({
  method: 'getConsentToken',
  endpoint: 'GET /account/consents/{consentId}/tokens/{tokenId}',
  path: ({ consentId, tokenId }) => ['consents', consentId, 'tokens', tokenId],
  via: plainRead,
});

/**
 * Takes an app's permission back, and with it its tokens. TanStack's options, for which `useDeleteConsent` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteConsentOptions(client));
 * ```
 */
export const deleteConsentOptions = /* @__PURE__ */ mutation<ConsentParams, unknown>({
  method: 'deleteConsent',
  endpoint: 'DELETE /account/consents/{consentId}',
  via: plainWrite,
  invalidates: ['consents'],
});

/**
 * Ends one token family of an app. TanStack's options, for which `useDeleteConsentToken` is the hook.
 *
 * @example
 * ```ts
 * useMutation(deleteConsentTokenOptions(client));
 * ```
 */
export const deleteConsentTokenOptions = /* @__PURE__ */ mutation<ConsentTokenParams, unknown>({
  method: 'deleteConsentToken',
  endpoint: 'DELETE /account/consents/{consentId}/tokens/{tokenId}',
  via: plainWrite,
  invalidates: ['consents'],
});
