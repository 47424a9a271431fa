'use client';
import { useAccount, useUpdateStatus } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';

export interface UseDangerZoneOptions {
  /**
   * Deletes the account. Appwrite lets only servers do that, so call yours here. Once it resolves, the server is asked who is
   * signed in, and a deleted account leaves the page; what it rejects with is shown. Left out, deletion is not offered.
   */
  onDelete?: ((account: Models.User) => Promise<unknown>) | undefined;
  /** Runs once the account is blocked and signed out. */
  onBlocked?: (() => unknown) | undefined;
}

/** The danger zone without its looks: what `useDangerZone` answers with. */
export interface DangerZoneController {
  /** What to have typed before anything is done: the email, else the phone number, else the id. `undefined` while nobody is signed in. */
  readonly phrase: string | undefined;
  /** Blocks the account. */
  block(): Promise<unknown>;
  /** Deletes the account, if the app knows how. */
  readonly deleteAccount: (() => Promise<unknown>) | undefined;
}

/**
 * Blocks the account, `PATCH /account/status`, and deletes it if the app knows how. Have a phrase typed first:
 * `useConfirmationForm`.
 *
 * @example
 * const { phrase = '', block } = useDangerZone();
 * const form = useConfirmationForm({ phrase, act: block });
 */
export function useDangerZone({ onDelete, onBlocked }: UseDangerZoneOptions = {}): DangerZoneController {
  const { data: account, refetch } = useAccount();
  const { mutateAsync: updateStatus } = useUpdateStatus();
  return {
    phrase: account && (account.email || account.phone || account.$id),
    block: async () => {
      await updateStatus();
      await onBlocked?.();
    },
    deleteAccount:
      account &&
      onDelete &&
      (async () => {
        await onDelete(account);
        await refetch();
      }),
  };
}
