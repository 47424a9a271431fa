'use client';
import { useDeferredValue } from 'react';
import { loadLaterSteps } from './load-later-steps.ts';
import { usePrefetch } from './use-prefetch.ts';

/**
 * The step of a flow to show. Later steps are fetched while somebody fills in the first one; until they are there, the step
 * before stays up.
 *
 * @param step - The step that is due.
 * @param arrival - The step that a link leads to. Who arrives by it has not asked for the first one, and need not see it.
 */
export function useShownStep<Step extends string>(step: Step, arrival?: Step): Step {
  const last = useDeferredValue(step);
  usePrefetch(loadLaterSteps, true);
  return step === arrival ? step : last;
}
