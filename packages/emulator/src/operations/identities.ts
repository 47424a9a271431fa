import { type Context, currentUser } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import type { ListQuery } from '../queries/list-query.ts';
import { selectPage } from '../queries/select-page.ts';
import type { IdentityRow } from '../store/rows.ts';

/** A page of a list and how many there are in all. */
export interface Page<Row> {
  total: number;
  rows: Row[];
}

/** The caller's accounts at OAuth2 providers. */
export function listIdentities(
  context: Context,
  { queries, total }: { queries: ListQuery; total: boolean },
): Page<IdentityRow> {
  const { identities } = context.project.store;
  const owner = { userId: currentUser(context).id };
  const page = selectPage(identities, owner, queries, (cursor) => {
    throw new AppwriteError(
      'general_cursor_not_found',
      `Identity '${cursor}' for the 'cursor' value not found.`,
    );
  });
  return total ? page : { ...page, total: 0 };
}

/** Forgets one of the caller's accounts at an OAuth2 provider. */
export function deleteIdentity(context: Context, { identityId }: { identityId: string }): IdentityRow {
  const { identities } = context.project.store;
  const identity = identities.find({ id: identityId, userId: currentUser(context).id });
  if (!identity) throw new AppwriteError('user_identity_not_found');
  identities.delete({ id: identity.id });
  return identity;
}
