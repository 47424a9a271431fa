'use client';
import { useEffect } from 'react';

/**
 * Fetches the code of what comes next, so that it is there by then. Fetched in vain, it is fetched again when it is due,
 * which says so if it fails.
 *
 * @param load - Imports it. The same function each time.
 */
export function usePrefetch(load: () => Promise<unknown>, isDue: boolean): void {
  useEffect(() => {
    if (isDue) load().catch(() => undefined);
  }, [load, isDue]);
}
