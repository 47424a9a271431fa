'use client';
import { useEffect } from 'react';
import { type Cached, cachedIn } from '../cache/cached.ts';
import type { AccountClient } from '../operations/client.ts';
import { useAccountContext } from '../react/context.ts';

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
    const listening = listen(cachedIn(queryClient, client), client).catch(() => undefined);
    return () => void listening.then((stop) => stop?.());
  }, [enabled, client, queryClient]);
}

async function listen(cached: Cached, client: AccountClient): Promise<(() => void) | undefined> {
  const [{ follow }, whole] = await Promise.all([
    import('../cache/follow-events.ts'),
    client.prepare?.() ?? client,
  ]);
  return whole.subscribe?.('account', (event) => follow(cached, event));
}
