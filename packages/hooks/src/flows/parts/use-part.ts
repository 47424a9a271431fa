'use client';
import { useCallback, useEffect } from 'react';
import { arrival } from '../../arrival.ts';

/**
 * Fetches what a later step takes, once the screen is there. The network may be gone when it is due: then that step fails as
 * its request would have, and is fetched again the next time.
 *
 * @param load - Imports it. The same function each time.
 */
export function usePart<Part>(load: () => Promise<Part>): () => Promise<Part> {
  useEffect(() => {
    load().catch(() => {});
  }, [load]);
  return useCallback(() => arrival(load()), [load]);
}
