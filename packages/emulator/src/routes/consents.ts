import {
  consentListModel,
  consentModel,
  consentTokenListModel,
  consentTokenModel,
} from '../models/consents.ts';
import * as consents from '../operations/consents.ts';
import { CONSENT_ATTRIBUTES } from '../queries/attributes.ts';
import { EVERYTHING, listQueries } from '../queries/list-query.ts';
import { route } from '../route.ts';
import { uid } from '../validators/id.ts';
import { queryBoolean } from '../validators/text.ts';
import { optional, required } from '../validators/validator.ts';

const list = {
  queries: optional(listQueries(CONSENT_ATTRIBUTES), EVERYTHING),
  total: optional(queryBoolean, true),
};

const consentId = required(uid);
const shared = { only: 'latest', auth: 'account' } as const;

/** What the user allowed third-party apps. */
export const consentRoutes = {
  'GET /v1/account/consents': route({
    ...shared,
    params: list,
    status: 200,
    handle: consents.listConsents,
    model: consentListModel,
  }),
  'GET /v1/account/consents/{consentId}': route({
    ...shared,
    params: { consentId },
    status: 200,
    handle: consents.getConsent,
    model: consentModel,
  }),
  'DELETE /v1/account/consents/{consentId}': route({
    ...shared,
    params: { consentId },
    status: 204,
    handle: consents.deleteConsent,
    model: consentModel,
  }),
  'GET /v1/account/consents/{consentId}/tokens': route({
    ...shared,
    params: { consentId, ...list },
    status: 200,
    handle: consents.listConsentTokens,
    model: consentTokenListModel,
  }),
  'GET /v1/account/consents/{consentId}/tokens/{tokenId}': route({
    ...shared,
    params: { consentId, tokenId: required(uid) },
    status: 200,
    handle: consents.getConsentToken,
    model: consentTokenModel,
  }),
  'DELETE /v1/account/consents/{consentId}/tokens/{tokenId}': route({
    ...shared,
    params: { consentId, tokenId: required(uid) },
    status: 204,
    handle: consents.deleteConsentToken,
    model: consentTokenModel,
  }),
};
