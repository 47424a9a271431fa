'use client';
import type { Models } from 'appwrite';
import { useEffect } from 'react';
import { getUser, invalidate } from '../cache/account-state.ts';
import type { Cached } from '../cache/cached.ts';
import type { RealtimeEvent } from '../operations/client.ts';
import type { AccountPart } from '../operations/keys.ts';
import { useAccountContext } from '../react/context.ts';

/** What is stale after `users.<id>.<what>`, or after `users.<id>.update.<what>`. */
const STALE: Record<string, AccountPart[]> = {
  sessions: ['sessions', 'user'],
  identities: ['identities'],
  targets: ['user'],
  verification: ['user', 'mfa'],
  mfa: ['user', 'mfa'],
  prefs: ['user', 'prefs'],
};

/**
 * Keeps the cache in step with other devices over Appwrite's realtime: a changed name appears, and a session that was ended
 * elsewhere is gone at once. Tabs of one browser follow each other without it. It costs a WebSocket, so use it once in an
 * app, where it matters.
 *
 * @param options - `enabled`: `false` closes the connection.
 * @see `realtime`, channel `account`
 *
 * @example
 * ```tsx
 * const { status } = useAuthStatus();
 * useAccountSync({ enabled: status === 'signed-in' });
 * ```
 */
export function useAccountSync({ enabled = true }: { enabled?: boolean } = {}): void {
  const { client, queryClient } = useAccountContext();
  useEffect(() => {
    if (!enabled) return;
    const cached = { queryClient, projectId: client.config.project };
    return client.subscribe?.('account', (event) => follow(cached, event));
  }, [enabled, client, queryClient]);
}

function follow(cached: Cached, { events: [event = ''], payload }: RealtimeEvent): void {
  const { $updatedAt } = Object(payload) as Partial<Models.User>;
  // A change that this cache made itself has been written already.
  if ($updatedAt === getUser(cached)?.$updatedAt) return;
  const [, , what = '', detail = ''] = event.split('.');
  const stale = STALE[what] ?? STALE[detail] ?? ['user'];
  for (const part of stale) void invalidate(cached, part);
}
