import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { uniqueId } from '../ids.ts';
import type { ListQuery } from '../queries/list-query.ts';
import { type Page, selectPage } from '../queries/select-page.ts';
import type { ConsentRow, ConsentTokenRow } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

/** What a list is asked for. */
interface ListInput {
  queries: ListQuery;
  total: boolean;
}

/** What the caller allowed third-party apps. */
export function listConsents(context: Context, { queries, total }: ListInput): Page<ConsentRow> {
  const table = context.project.store.consents;
  const within = { sql: '"userId" = ?', values: [currentUser(context).id] };
  return selectPage({ table, within, noun: 'Consent' }, queries, total);
}

/** One of the caller's consents. */
export function getConsent(context: Context, { consentId }: { consentId: string }): ConsentRow {
  const { consents } = context.project.store;
  return found(consents.find({ id: consentId, userId: currentUser(context).id }));
}

/** Takes a consent back; its tokens go with it. */
export function deleteConsent(context: Context, input: { consentId: string }): ConsentRow {
  const consent = getConsent(context, input);
  context.project.store.consents.delete({ id: consent.id });
  return consent;
}

/** The devices and sessions that work with a consent. */
export function listConsentTokens(
  context: Context,
  { consentId, queries, total }: ListInput & { consentId: string },
): Page<ConsentTokenRow> {
  const { id } = getConsent(context, { consentId });
  const table = context.project.store.consentTokens;
  return selectPage(
    { table, within: { sql: '"consentId" = ?', values: [id] }, noun: 'Token' },
    queries,
    total,
  );
}

/** One device or session that works with a consent. */
export function getConsentToken(
  context: Context,
  { consentId, tokenId }: { consentId: string; tokenId: string },
): ConsentTokenRow {
  const { id } = getConsent(context, { consentId });
  return found(context.project.store.consentTokens.find({ id: tokenId, consentId: id }));
}

/** Ends one device or session that works with a consent. */
export function deleteConsentToken(
  context: Context,
  input: { consentId: string; tokenId: string },
): ConsentTokenRow {
  const token = getConsentToken(context, input);
  context.project.store.consentTokens.delete({ id: token.id });
  return token;
}

/** What an app asks a user for. */
export interface ConsentRequest {
  userId: string;
  appId: string;
  scopes: string[];
  expire: number | null;
}

/** Writes down that a user consented and that the app works with it; no app of the emulator's own asks. */
export function grantConsent(store: Store, { userId, ...asked }: ConsentRequest, now: number): ConsentRow {
  const granted = {
    createdAt: now,
    updatedAt: now,
    userId,
    cimdUrl: '',
    resources: [],
    authorizationDetails: '[]',
    ...asked,
  };
  return store.transaction(() => {
    const consent = store.consents.insert({ id: uniqueId(), ...granted });
    store.consentTokens.insert({ id: uniqueId(), consentId: consent.id, ...granted });
    return consent;
  });
}

function found<Row>(row: Row | undefined): Row {
  if (!row) throw new AppwriteError('general_not_found');
  return row;
}
