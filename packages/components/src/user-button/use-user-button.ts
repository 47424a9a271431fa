'use client';
import { useAccount, useSignOut } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';

/** The user button without its looks: what `useUserButton` answers with. */
export interface UserButtonController {
  /** `undefined` while nobody is signed in. */
  readonly account: Models.User | undefined;
  /** Signs out here. Does nothing while that is under way. */
  signOut(): void;
  readonly isSigningOut: boolean;
  /** Why signing out failed. */
  readonly error: unknown;
}

/**
 * Who is signed in, and the way out: `GET /account`, `DELETE /account/sessions/current`.
 *
 * @example
 * const { account, signOut } = useUserButton();
 * if (account) return <button onClick={signOut}>Sign {account.name} out</button>;
 */
export function useUserButton(): UserButtonController {
  const { data: account } = useAccount();
  const { signOut, status, error } = useSignOut();
  return { account, signOut, isSigningOut: status === 'signing-out', error };
}
