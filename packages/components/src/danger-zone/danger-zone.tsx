'use client';
import { AccountFailure } from '../card/account-failure.tsx';
import { DangerZoneView, type DangerZoneViewProps } from './danger-zone.view.tsx';
import { type UseDangerZoneOptions, useDangerZone } from './use-danger-zone.ts';

export interface DangerZoneProps
  extends Omit<DangerZoneViewProps, 'phrase' | 'onBlock' | 'onDelete'>,
    UseDangerZoneOptions {}

/**
 * Blocks the account, and deletes it if the app knows how. Each asks for the email to be typed, or the id of an account without
 * one. Shows nothing while nobody is signed in. For endpoints see {@link useDangerZone}.
 *
 * @example
 * <DangerZone onDelete={() => fetch('/api/account', { method: 'DELETE' })} />
 */
export function DangerZone({ onDelete, onBlocked, ...view }: DangerZoneProps) {
  const { phrase, block, deleteAccount } = useDangerZone({ onDelete, onBlocked });
  if (phrase === undefined) return <AccountFailure />;
  return <DangerZoneView {...view} phrase={phrase} onBlock={block} onDelete={deleteAccount} />;
}
