'use client';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { MfaLoading } from '../mfa-setup/mfa-loading.tsx';
import type { MfaSetupViewProps } from '../mfa-setup/mfa-setup.view.tsx';
import type { UseMfaSetupFormOptions } from '../mfa-setup/use-mfa-setup-form.ts';
import { StepUp } from '../step-up/step-up.tsx';
import { MfaOverview } from './mfa-overview.tsx';
import { useMfaSettings } from './use-mfa-settings.ts';

const SetupWizard = lazyView(async () => (await import('./setup-wizard.tsx')).SetupWizard);
const RecoveryCodes = lazyView(
  async () => (await import('../recovery-codes/recovery-codes.tsx')).RecoveryCodes,
);

export interface MfaSettingsProps
  extends Pick<MfaSetupViewProps, 'slots' | 'heading' | 'classNames'>,
    UseMfaSetupFormOptions {
  /** Rows of your own under those of the overview: each an `<li>`. */
  children?: ReactNode;
}

/**
 * All about the second factor: whether it is asked for, the authenticator app, and the recovery codes. For endpoints and
 * errors see {@link useMfaSettings}, {@link useMfaSetupForm} and {@link useRecoveryCodes}.
 *
 * @example
 * <MfaSettings />
 */
export function MfaSettings({ onSuccess, slots, children, heading, classNames }: MfaSettingsProps) {
  const looks = { ...(heading && { heading }), ...(classNames && { classNames }) };
  const { state, error, retry, act, wizard, isWizardOpen, stepUp } = useMfaSettings({ onSuccess });
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  // What had the focus has gone with the wizard.
  useEffect(() => {
    if (wasOpen.current && !isWizardOpen) root.current?.querySelector<HTMLElement>('.ak-title')?.focus();
    wasOpen.current = isWizardOpen;
  }, [isWizardOpen]);

  if (!state) return <MfaLoading error={error} onRetry={retry} heading={heading} classNames={classNames} />;
  return (
    <div ref={root} className="ak-cards">
      {!isWizardOpen && (
        <MfaOverview {...looks} state={state} act={act}>
          {children}
        </MfaOverview>
      )}
      <Suspense>
        {wizard && <SetupWizard {...looks} {...wizard} slots={slots} onSuccess={onSuccess} />}
      </Suspense>
      <Suspense>{!isWizardOpen && state.hasFactor && <RecoveryCodes {...looks} slots={slots} />}</Suspense>
      <StepUp {...stepUp} />
    </div>
  );
}
