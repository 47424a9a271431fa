import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { ListQuery } from '../queries/list-query.ts';
import { type Page, selectPage } from '../queries/select-page.ts';
import type { IdentityRow } from '../store/rows.ts';

/** The caller's accounts at OAuth2 providers. */
export function listIdentities(
  context: Context,
  { queries, total }: { queries: ListQuery; total: boolean },
): Page<IdentityRow> {
  const table = context.project.store.identities;
  const within = { sql: '"userId" = ?', values: [currentUser(context).id] };
  return selectPage({ table, within, noun: 'Identity' }, queries, total);
}

/** Forgets one of the caller's accounts at an OAuth2 provider. */
export function deleteIdentity(context: Context, { identityId }: { identityId: string }): IdentityRow {
  const { identities } = context.project.store;
  const identity = identities.find({ id: identityId, userId: currentUser(context).id });
  if (!identity) throw new AppwriteError('user_identity_not_found');
  identities.delete({ id: identity.id });
  return identity;
}
