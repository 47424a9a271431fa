'use client';
import { useAccount, useUpdateStatus } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { AccountFailure } from '../card/account-failure.tsx';
import { DangerZoneView, type DangerZoneViewProps } from './danger-zone.view.tsx';

export interface DangerZoneProps extends Pick<DangerZoneViewProps, 'heading' | 'classNames'> {
  /**
   * Deletes the account. Appwrite lets only servers do that, so call yours here. Once it resolves, the server is asked who is
   * signed in, and a deleted account leaves the page; what it rejects with is shown. Left out, deletion is not offered.
   */
  onDelete?: (account: Models.User) => Promise<unknown>;
  /** Runs once the account is blocked and signed out. */
  onBlocked?: () => unknown;
}

/**
 * Blocks the account, `PATCH /account/status`, and deletes it if the app knows how. Each asks for the email to be typed, or the
 * id of an account without one. Shows nothing while nobody is signed in.
 *
 * @example
 * <DangerZone onDelete={() => fetch('/api/account', { method: 'DELETE' })} />
 */
export function DangerZone({ onDelete, onBlocked, ...looks }: DangerZoneProps) {
  const { data: account, refetch } = useAccount();
  const { mutateAsync: updateStatus } = useUpdateStatus();
  if (!account) return <AccountFailure />;
  return (
    <DangerZoneView
      {...looks}
      phrase={account.email || account.phone || account.$id}
      onBlock={async () => {
        await updateStatus();
        await onBlocked?.();
      }}
      onDelete={
        onDelete &&
        (async () => {
          await onDelete(account);
          await refetch();
        })
      }
    />
  );
}
