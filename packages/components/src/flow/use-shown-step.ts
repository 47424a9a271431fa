'use client';
import { useDeferredValue } from 'react';
import { loadLaterSteps } from './load-later-steps.ts';
import { usePrefetch } from './use-prefetch.ts';

/**
 * The step of a flow to show. Later steps are fetched while the first one is sent; until they are there, the step before
 * stays up.
 *
 * @param step - The step that is due.
 * @param isSending - Whether the first step is being sent.
 * @param arrival - The step that a link leads to. Who arrives by it has not asked for the first one, and need not see it.
 */
export function useShownStep<Step extends string>(step: Step, isSending: boolean, arrival?: Step): Step {
  const last = useDeferredValue(step);
  usePrefetch(loadLaterSteps, isSending);
  return step === arrival ? step : last;
}
