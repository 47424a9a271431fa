'use client';
import { useEffect } from 'react';
import { loadFeedback } from './load-feedback.ts';

/** Fetches what is said of failures once something is on the page that can fail. */
export function useFeedback(): void {
  useEffect(() => void loadFeedback(), []);
}
