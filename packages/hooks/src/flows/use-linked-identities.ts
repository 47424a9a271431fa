'use client';
import type { Models } from 'appwrite';
import type { AccountError } from '../errors.ts';
import { useAccount } from '../hooks/account.ts';
import { useDeleteIdentity, useIdentities } from '../hooks/identities.ts';
import { useSingleFlight } from './parts/use-single-flight.ts';
import { type OAuthProviderName, useOAuth } from './use-oauth.ts';

/** Options of {@link useLinkedIdentities}. */
export interface LinkedIdentitiesOptions {
  /** Where a provider leads back to; this page unless told. */
  url?: string;
}

/** What {@link useLinkedIdentities} gives. */
export interface LinkedIdentities {
  /**
   * - `loading`
   * - `ready`: show `identities`; `link`, or `unlink` where `canUnlink`
   * - `leaving`: the browser is on its way to the provider
   * - `unlinking`
   * - `denied`: the provider said no; `link` again, or `retry` to leave it at that
   * - `error`: the identities could not be read; `retry`
   */
  status: 'loading' | 'ready' | 'leaving' | 'unlinking' | 'denied' | 'error';
  /** Why the last step failed. */
  error: AccountError | null;
  identities: Models.Identity[];
  /** Leaves for a provider to link it to the account that is signed in. None of the actions rejects. */
  link: (provider: OAuthProviderName, scopes?: string[]) => Promise<void>;
  /** Unlinks, unless it would leave the user with no way to sign in. */
  unlink: (identityId: string) => Promise<void>;
  /** Tells whether the user could still sign in without any one of the identities. */
  canUnlink: boolean;
  retry: () => Promise<void>;
}

/**
 * Links and unlinks OAuth providers. The last way to sign in cannot be unlinked by accident.
 *
 * @param options - See {@link LinkedIdentitiesOptions}.
 * @returns See {@link LinkedIdentities}.
 * @throws Nothing; `error` holds `user_identity_not_found`, what the provider refused with, or a network failure.
 * @see `GET /account/identities`, `DELETE /account/identities/{identityId}`, `GET /account/sessions/oauth2/{provider}`
 *
 * @example
 * ```tsx
 * const { identities, unlink, canUnlink } = useLinkedIdentities();
 * return identities.map(({ $id, provider }) => (
 *   <button key={$id} disabled={!canUnlink} onClick={() => unlink($id)}>Unlink {provider}</button>
 * ));
 * ```
 */
export function useLinkedIdentities({ url }: LinkedIdentitiesOptions = {}): LinkedIdentities {
  const { data: account } = useAccount();
  const { data, isPending, error: listError, refetch } = useIdentities();
  const { mutateAsync, isPending: isUnlinking, error: unlinkError } = useDeleteIdentity();
  const oauth = useOAuth({ flow: 'session', success: url });
  const identities = data?.identities ?? [];
  const canUnlink = identities.length > 1 || hasOtherWay(account);

  const unlink = useSingleFlight(async (identityId: string) => {
    oauth.restart();
    if (canUnlink) await mutateAsync({ identityId }).catch(() => undefined);
  });
  const retry = async () => {
    oauth.restart();
    await refetch();
  };

  const status = (): LinkedIdentities['status'] => {
    if (oauth.status === 'leaving' || oauth.status === 'denied') return oauth.status;
    if (isUnlinking) return 'unlinking';
    if (isPending) return 'loading';
    return data ? 'ready' : 'error';
  };

  return {
    status: status(),
    error: oauth.error ?? unlinkError ?? listError,
    identities,
    link: oauth.start,
    unlink,
    canUnlink,
    retry,
  };
}

/** A password, or an address to which a code or a link can be sent. */
function hasOtherWay(account: Models.User | undefined): boolean {
  if (!account) return false;
  return account.passwordUpdate !== '' || account.emailVerification || account.phoneVerification;
}
