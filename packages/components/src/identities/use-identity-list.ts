'use client';
import { isIdentityNotFound, useAccount, useDeleteIdentity, useIdentities } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { useKeptPage } from '../list/use-kept-page.ts';
import { keepPage, type Pages, usePages } from '../list/use-pages.ts';
import { type Removal, useRemoval } from '../list/use-removal.ts';
import { hasPassword } from '../password-settings/has-password.ts';

export interface UseIdentityListOptions {
  /** How many identities a page shows. 10 if left out. */
  pageSize?: number | undefined;
  /** Whether people without a password can also sign in by a link or a code, so that no identity is their last way in. */
  hasOtherWays?: boolean | undefined;
}

/** The linked identities without their looks: what `useIdentityList` answers with. */
export interface IdentityListController {
  /** `undefined` until the list has arrived. */
  readonly identities: readonly Models.Identity[] | undefined;
  /** Why the list could not be fetched. */
  readonly error: unknown;
  readonly pages: Pages;
  /** Whether the identity that is left is the only way to sign in, and must stay. */
  readonly isLastMethod: boolean;
  readonly removal: Removal<Models.Identity>;
  retry(): void;
}

/**
 * The OAuth identities that are linked: `GET /account/identities`, `DELETE /account/identities/{identityId}`. An identity that is
 * already gone counts as unlinked. To link more, see `useOAuth({ flow: 'session' })`.
 *
 * @example
 * const { identities, removal } = useIdentityList();
 */
export function useIdentityList({
  pageSize = 10,
  hasOtherWays = false,
}: UseIdentityListOptions = {}): IdentityListController {
  const { data: account } = useAccount();
  const { queries, toPages } = usePages(pageSize);
  const read = useIdentities({ queries }, keepPage);
  const { data, error, isPlaceholderData, refetch } = read;
  const page = useKeptPage(read);
  const { mutateAsync: deleteIdentity } = useDeleteIdentity();
  const removal = useRemoval<Models.Identity>({
    send: ({ $id: identityId }) => deleteIdentity({ identityId }),
    isGone: isIdentityNotFound,
    refetch,
  });
  return {
    identities: page?.identities,
    error: data ? undefined : error,
    pages: toPages(page?.total, isPlaceholderData),
    isLastMethod: page?.total === 1 && !hasOtherWays && account !== undefined && !hasPassword(account),
    removal,
    retry: () => void refetch(),
  };
}
