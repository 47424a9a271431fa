'use client';
import { useState } from 'react';
import { type Link, takeLink } from './link.ts';
import { useEarlyEffect } from './use-early-effect.ts';

/**
 * The link this page was opened with, taken out of the address before the first paint. It is looked for after hydration,
 * so that server and browser render the same.
 */
export function useLink(isWanted: boolean): [link: Link | undefined, forget: () => void] {
  const [link, setLink] = useState<Link>();
  useEarlyEffect(() => {
    const taken = isWanted ? takeLink() : undefined;
    if (taken) setLink(taken);
  }, [isWanted]);
  return [link, () => setLink(undefined)];
}
