'use client';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { StepUpDialogProps } from './step-up-dialog.tsx';

const StepUpDialog = lazyView(async () => (await import('./step-up-dialog.tsx')).StepUpDialog);

export interface StepUpProps extends StepUpDialogProps {
  /** Whether the server has asked for a challenge. */
  isRequired: boolean;
}

/** Asks for a challenge when the server wants one; its code is fetched only then. */
export function StepUp({ isRequired, ...dialog }: StepUpProps) {
  return <Suspense>{isRequired && <StepUpDialog {...dialog} />}</Suspense>;
}
