'use client';
import { useCallback, useEffect, useState } from 'react';
import { useBrowserValue } from './use-browser-value.ts';

const VIEW = 'auth-view';
const signs = ['secret', 'error'];

/**
 * Where a link or a provider should lead back to, so that a view can go on there.
 *
 * @param base - The path that the views' addresses are under; without one, the view travels in the address of this page.
 */
export function returnAddress(view: string, base: string | undefined): string {
  // Nothing is sent from a server.
  if (typeof window === 'undefined') return '';
  const { origin, pathname } = window.location;
  return base === undefined ? `${origin}${pathname}?${VIEW}=${view}` : `${origin}${base}/${view}`;
}

/** The view in the address, if a link or a provider has led here. */
function readReturn(): { view: string | null } | undefined {
  const { searchParams } = new URL(window.location.href);
  return signs.some((name) => searchParams.has(name)) ? { view: searchParams.get(VIEW) } : undefined;
}

/** That a link or a provider has led to this page, and to which view, until that is settled. */
export function useReturn(): [returned: { view: string | null } | undefined, end: () => void] {
  const returned = useBrowserValue(readReturn);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const url = new URL(window.location.href);
    if (!url.searchParams.has(VIEW)) return;
    url.searchParams.delete(VIEW);
    window.history.replaceState(window.history.state, '', url);
  }, []);
  return [isOver ? undefined : returned, useCallback(() => setOver(true), [])];
}
