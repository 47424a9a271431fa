'use client';
import {
  isIdentityNotFound,
  type OAuthProviderName,
  useAccount,
  useDeleteIdentity,
  useIdentities,
  useOAuth,
} from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { keepPage, type Pages, usePages } from '../list/use-pages.ts';
import { type Removal, useRemoval } from '../list/use-removal.ts';
import { hasPassword } from '../password-settings/has-password.ts';

export interface UseIdentityListOptions {
  /** How many identities a page shows. 10 if left out. */
  pageSize?: number | undefined;
  /** Whether people without a password can also sign in by a link or a code, so that no identity is their last way in. */
  hasOtherWays?: boolean | undefined;
  /** Where the provider leads back to. This page if left out. */
  linkUrl?: string | undefined;
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
  /** Leaves for a provider, to link an account there. It never rejects. */
  link(provider: OAuthProviderName): Promise<void>;
  /** The provider that the browser is leaving for. */
  readonly leavingFor: OAuthProviderName | undefined;
  /** Why the browser could not leave. */
  readonly linkError: unknown;
  retry(): void;
}

/**
 * The OAuth identities that are linked: `GET /account/identities`, `DELETE /account/identities/{identityId}`,
 * `GET /account/sessions/oauth2/{provider}`. An identity that is already gone counts as unlinked.
 *
 * @example
 * const { identities, removal } = useIdentityList();
 */
export function useIdentityList({
  pageSize = 10,
  hasOtherWays = false,
  linkUrl,
}: UseIdentityListOptions = {}): IdentityListController {
  const { data: account } = useAccount();
  const { queries, toPages } = usePages(pageSize);
  const { data, error, isPlaceholderData, refetch } = useIdentities({ queries }, keepPage);
  const { mutateAsync: deleteIdentity } = useDeleteIdentity();
  const oauth = useOAuth({
    flow: 'session',
    ...(linkUrl !== undefined && { success: linkUrl }),
  });
  const removal = useRemoval<Models.Identity>({
    send: ({ $id: identityId }) => deleteIdentity({ identityId }),
    isGone: isIdentityNotFound,
    refetch,
  });
  return {
    identities: data?.identities,
    error: data ? undefined : error,
    pages: toPages(data?.total, isPlaceholderData),
    isLastMethod: data?.total === 1 && !hasOtherWays && account !== undefined && !hasPassword(account),
    removal,
    link: (provider) => oauth.start(provider),
    leavingFor: oauth.provider,
    linkError: oauth.error,
    retry: () => void refetch(),
  };
}
