'use client';
import { useState } from 'react';
import { openAccount } from '../../cache/account-state.ts';
import { useAccountContext } from '../../react/context.ts';
import { type OAuthReturn, takeOAuthReturn } from './oauth-return.ts';
import { useEarlyEffect } from './use-early-effect.ts';

/** How a visit to a provider ended, taken out of the address before the first paint. */
export function useOAuthReturn(isWanted: boolean): [back: OAuthReturn | undefined, forget: () => void] {
  const { client, queryClient } = useAccountContext();
  const [back, setBack] = useState<OAuthReturn>();
  useEarlyEffect(() => {
    const taken = takeOAuthReturn(isWanted);
    if (!taken) return;
    setBack(taken);
    // The redirect set the cookie: whatever was read before it is of another session.
    if (taken.type === 'session') {
      void openAccount({ queryClient, projectId: client.config.project });
    }
  }, [isWanted, client, queryClient]);
  return [back, () => setBack(undefined)];
}
