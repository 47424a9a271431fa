import type { Context } from '../../context.ts';
import { AppwriteError } from '../../errors.ts';
import type { ListQuery } from '../../queries/list-query.ts';
import { type Page, selectPage } from '../../queries/select-page.ts';
import type { IdentityRow } from '../../store/rows.ts';

/** Accounts at OAuth2 providers, of all users. They cannot be searched, only filtered. */
export function listIdentities(
  { project }: Context,
  { queries, search, total }: { queries: ListQuery; search: string; total: boolean },
): Page<IdentityRow> {
  if (search !== '') {
    throw new AppwriteError(
      'general_query_invalid',
      'Searching by attribute "search" requires a fulltext index.',
    );
  }
  return selectPage({ table: project.store.identities, noun: 'User' }, queries, total);
}

/** Forgets a user's account at an OAuth2 provider. */
export function deleteIdentity({ project }: Context, { identityId }: { identityId: string }): IdentityRow {
  const identity = project.store.identities.find({ id: identityId });
  if (!identity) throw new AppwriteError('user_identity_not_found');
  project.store.identities.delete({ id: identity.id });
  return identity;
}
