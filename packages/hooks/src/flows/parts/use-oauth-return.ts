'use client';
import { useState } from 'react';
import { type OAuthReturn, takeOAuthReturn } from './oauth-return.ts';
import { useEarlyEffect } from './use-early-effect.ts';

/**
 * How a visit to a provider ended, taken out of the address before the first paint.
 *
 * @param readLink - `true`: also one that did not begin with a flow of ours; `false`: none.
 */
export function useOAuthReturn(
  readLink: boolean | undefined,
): [back: OAuthReturn | undefined, forget: () => void] {
  const [back, setBack] = useState<OAuthReturn>();
  useEarlyEffect(() => {
    const taken = readLink === false ? undefined : takeOAuthReturn(readLink === true);
    if (taken) setBack(taken);
  }, [readLink]);
  return [back, () => setBack(undefined)];
}
