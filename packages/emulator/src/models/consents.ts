import type { Models } from 'appwrite';
import { isoDate } from '../clock.ts';
import type { Page } from '../queries/select-page.ts';
import type { ConsentRow, ConsentTokenRow } from '../store/rows.ts';

/** What a user allowed a third-party app. */
export function consentModel(row: ConsentRow): Models.Oauth2Consent {
  return {
    $id: row.id,
    $createdAt: isoDate(row.createdAt),
    $updatedAt: isoDate(row.updatedAt),
    userId: row.userId,
    appId: row.appId,
    cimdUrl: row.cimdUrl,
    scopes: row.scopes,
    resources: row.resources,
    authorizationDetails: row.authorizationDetails,
    expire: isoDate(row.expire),
  };
}

/** One device or session that works with a consent. */
export function consentTokenModel(row: ConsentTokenRow): Models.Oauth2ConsentToken {
  return { ...consentModel(row), consentId: row.consentId };
}

/** A list of consents. */
export function consentListModel({ total, rows }: Page<ConsentRow>): Models.Oauth2ConsentList {
  return { total, consents: rows.map(consentModel) };
}

/** A list of what works with a consent. */
export function consentTokenListModel({ total, rows }: Page<ConsentTokenRow>): Models.Oauth2ConsentTokenList {
  return { total, tokens: rows.map(consentTokenModel) };
}
