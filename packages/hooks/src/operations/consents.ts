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

export const consentsOptions = /* @__PURE__ */ query<ListParams | undefined, ConsentList>({
  method: 'listConsents',
  endpoint: 'GET /account/consents',
  path: (list) => ['consents', ...listPath(list)],
});

export const consentOptions = /* @__PURE__ */ query<ConsentParams, Consent>({
  method: 'getConsent',
  endpoint: 'GET /account/consents/{consentId}',
  path: ({ consentId }) => ['consents', consentId],
});

export const consentTokensOptions = /* @__PURE__ */ query<ConsentParams & ListParams, ConsentTokenList>({
  method: 'listConsentTokens',
  endpoint: 'GET /account/consents/{consentId}/tokens',
  path: ({ consentId, ...list }) => ['consents', consentId, 'tokens', ...listPath(list)],
});

export const consentTokenOptions = /* @__PURE__ */ query<ConsentTokenParams, ConsentToken>({
  method: 'getConsentToken',
  endpoint: 'GET /account/consents/{consentId}/tokens/{tokenId}',
  path: ({ consentId, tokenId }) => ['consents', consentId, 'tokens', tokenId],
});

export const deleteConsentOptions = /* @__PURE__ */ mutation<ConsentParams, unknown>({
  method: 'deleteConsent',
  endpoint: 'DELETE /account/consents/{consentId}',
  invalidates: ['consents'],
});

export const deleteConsentTokenOptions = /* @__PURE__ */ mutation<ConsentTokenParams, unknown>({
  method: 'deleteConsentToken',
  endpoint: 'DELETE /account/consents/{consentId}/tokens/{tokenId}',
  invalidates: ['consents'],
});
