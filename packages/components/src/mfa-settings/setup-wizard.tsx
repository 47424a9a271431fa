'use client';
import { useEffect } from 'react';
import { MfaSetupView, type MfaSetupViewProps } from '../mfa-setup/mfa-setup.view.tsx';
import { type UseMfaSetupFormOptions, useMfaSetupForm } from '../mfa-setup/use-mfa-setup-form.ts';
import { StepUp } from '../step-up/step-up.tsx';

export interface SetupWizardProps extends UseMfaSetupFormOptions {
  /** Runs when there is something to scan. Until then nothing is to be seen of the wizard. */
  onOpen: () => void;
  /** Runs at the end: set up, given up, or failed before there was anything to see. */
  onEnd: (error?: unknown) => void;
}

/** Sets up an authenticator app, beginning at once. */
export function SetupWizard({
  onOpen,
  onEnd,
  onSuccess,
  ...view
}: SetupWizardProps & Omit<MfaSetupViewProps, 'setup' | 'overview'>) {
  const setup = useMfaSetupForm({ onSuccess });
  const { run, status, args } = setup.act;
  const isOpen = setup.step === 'scan' || setup.step === 'save-codes';
  const hasEnded = args !== undefined && status !== 'pending' && !isOpen;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; an action that is under way is not begun again.
  useEffect(() => {
    void run('start');
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that is told.
  useEffect(() => {
    if (isOpen) onOpen();
  }, [isOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that is told.
  useEffect(() => {
    if (hasEnded) onEnd(setup.act.error && setup.error);
  }, [hasEnded]);

  return (
    <div hidden={!isOpen}>
      <MfaSetupView {...view} setup={setup} overview={false} />
      <StepUp {...setup.stepUp} />
    </div>
  );
}
