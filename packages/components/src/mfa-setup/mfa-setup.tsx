'use client';
import { StepUp } from '../step-up/step-up.tsx';
import { MfaLoading } from './mfa-loading.tsx';
import { MfaSetupView, type MfaSetupViewProps } from './mfa-setup.view.tsx';
import { type UseMfaSetupFormOptions, useMfaSetupForm } from './use-mfa-setup-form.ts';

export interface MfaSetupProps extends Omit<MfaSetupViewProps, 'setup'>, UseMfaSetupFormOptions {}

/**
 * Leads through setting up a second factor: an authenticator app, recovery codes that are saved before they are needed, and
 * then it is on. For endpoints and errors see {@link useMfaSetupForm}.
 *
 * @example
 * <MfaSetup onSuccess={() => navigate('/account')} />
 */
export function MfaSetup({ onSuccess, ...view }: MfaSetupProps) {
  const setup = useMfaSetupForm({ onSuccess });
  const { step, error, retry } = setup;
  if (step === 'loading' || step === 'failed') {
    const failure = step === 'failed' ? error : undefined;
    return <MfaLoading error={failure} onRetry={retry} heading={view.heading} classNames={view.classNames} />;
  }
  return (
    <>
      <MfaSetupView {...view} setup={setup} />
      <StepUp {...setup.stepUp} />
    </>
  );
}
