'use client';
import { type ReactNode, useDeferredValue } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { CardProps } from '../card/card.tsx';
import { Step } from '../flow/step.tsx';
import { usePrefetch } from '../flow/use-prefetch.ts';
import { MfaInvitation } from './mfa-invitation.tsx';
import type { MfaSetupController } from './mfa-setup-controller.ts';
import type { MfaWizardProps } from './mfa-wizard.tsx';

const loadWizard = () => import('./mfa-wizard.tsx');
const MfaWizard = lazyView(async () => (await loadWizard()).MfaWizard);

export interface MfaSetupViewProps
  extends Pick<CardProps, 'heading'>,
    Pick<MfaWizardProps, 'classNames' | 'slots' | 'children'> {
  setup: MfaSetupController;
  /** Shown in place of the invitation and of the end, by who knows more than to set up. */
  overview?: ReactNode;
}

/** How setting up a second factor looks. It knows nothing of servers. */
export function MfaSetupView({
  setup,
  slots,
  overview,
  heading = 'h2',
  classNames,
  children,
}: MfaSetupViewProps) {
  const { step, act } = setup;
  const card = { heading, ...(classNames && { classNames }) };
  const isDue = step === 'scan' || step === 'save-codes';
  const hasArrived = useDeferredValue(isDue);
  const isWizard = isDue && hasArrived;
  usePrefetch(loadWizard, act.status === 'pending');
  return (
    <Step name={isWizard ? step : 'overview'} isOver={isDue && !hasArrived}>
      {isWizard ? (
        <MfaWizard {...card} setup={setup} slots={slots}>
          {children}
        </MfaWizard>
      ) : (
        (overview ?? <MfaInvitation {...card} setup={setup} />)
      )}
    </Step>
  );
}
