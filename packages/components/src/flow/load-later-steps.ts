'use client';
import { useEffect } from 'react';

/** Fetches the steps that come after the first one of a flow. */
export const loadLaterSteps = () => import('./later-steps.ts');

/** Fetches the later steps while the first one is being sent, so that they are there when it is over. */
export function useLaterSteps(isDue: boolean): void {
  useEffect(() => {
    // Fetched in vain, they are fetched again when they are shown, which says so if it fails.
    if (isDue) loadLaterSteps().catch(() => undefined);
  }, [isDue]);
}
