'use client';
import {
  consentOptions,
  consentsOptions,
  consentTokenOptions,
  consentTokensOptions,
  deleteConsentOptions,
  deleteConsentTokenOptions,
} from '../operations/consents.ts';
import { createMutationHook } from '../react/create-mutation-hook.ts';
import { createParamsQueryHook } from '../react/create-query-hook.ts';

/**
 * The apps that the user gave permission to. Servers since 2.0 know it; see `isNotSupported`.
 *
 * @param params - `queries` made with the SDK's `Query`, and `total: false` to spare the count.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ total, consents }`.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/consents`
 *
 * @example
 * ```tsx
 * const { data } = useConsents();
 * return data?.consents.map((consent) => <li key={consent.$id}>{consent.scopes.join(', ')}</li>);
 * ```
 */
export const useConsents = /* @__PURE__ */ createParamsQueryHook(consentsOptions);

/**
 * One permission that the user gave to an app.
 *
 * @param params - `{ consentId }`.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is the consent.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/consents/{consentId}`
 *
 * @example
 * ```tsx
 * const { data: consent } = useConsent({ consentId });
 * ```
 */
export const useConsent = /* @__PURE__ */ createParamsQueryHook(consentOptions);

/**
 * The token families that an app holds under a consent.
 *
 * @param params - `consentId`, and `queries` and `total` as for any list.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is `{ total, tokens }`.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/consents/{consentId}/tokens`
 *
 * @example
 * ```tsx
 * const { data } = useConsentTokens({ consentId });
 * ```
 */
export const useConsentTokens = /* @__PURE__ */ createParamsQueryHook(consentTokensOptions);

/**
 * One token family that an app holds under a consent.
 *
 * @param params - `{ consentId, tokenId }`.
 * @param options - TanStack's query options.
 * @returns TanStack's query result; `data` is the token family.
 * @throws what any call can give: see {@link AccountError}.
 * @see `GET /account/consents/{consentId}/tokens/{tokenId}`
 *
 * @example
 * ```tsx
 * const { data: token } = useConsentToken({ consentId, tokenId });
 * ```
 */
export const useConsentToken = /* @__PURE__ */ createParamsQueryHook(consentTokenOptions);

/**
 * Takes an app's permission back, and with it its tokens.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws what any call can give: see {@link AccountError}.
 * @see `DELETE /account/consents/{consentId}`
 *
 * @example
 * ```tsx
 * const revoke = useDeleteConsent();
 * revoke.mutate({ consentId });
 * ```
 */
export const useDeleteConsent = /* @__PURE__ */ createMutationHook(deleteConsentOptions);

/**
 * Ends one token family of an app.
 *
 * @param options - TanStack's mutation options; callbacks run after the cache is up to date.
 * @returns TanStack's mutation result.
 * @throws what any call can give: see {@link AccountError}.
 * @see `DELETE /account/consents/{consentId}/tokens/{tokenId}`
 *
 * @example
 * ```tsx
 * const revoke = useDeleteConsentToken();
 * revoke.mutate({ consentId, tokenId });
 * ```
 */
export const useDeleteConsentToken = /* @__PURE__ */ createMutationHook(deleteConsentTokenOptions);
