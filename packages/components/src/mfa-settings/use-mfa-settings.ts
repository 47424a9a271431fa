'use client';
import { useAccount, useDeleteMfaAuthenticator, useMfaFactors, useUpdateMfa } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { type Action, useAction } from '../button/use-action.ts';
import type { MfaAct } from '../mfa-setup/mfa-setup-controller.ts';
import type { UseMfaSetupFormOptions } from '../mfa-setup/use-mfa-setup-form.ts';
import type { StepUpProps } from '../step-up/step-up.tsx';
import { unlessGivenUp, useStepUp } from '../step-up/use-step-up.ts';
import type { SetupWizardProps } from './setup-wizard.tsx';

/** Whether there is a second factor, and which. */
export interface MfaState {
  readonly isOn: boolean;
  readonly hasAuthenticator: boolean;
  /** Whether a second factor could be asked for: an authenticator app, or a verified email or phone number. */
  readonly hasFactor: boolean;
}

/** The settings of the second factor without their looks: what `useMfaSettings` answers with. */
export interface MfaSettingsController {
  /** `undefined` until the server has answered. */
  readonly state: MfaState | undefined;
  /** Why the server could not be asked. */
  readonly error: unknown;
  retry(): void;
  readonly act: Action<[act: MfaAct]>;
  /** After `act.run('start')`: the props of the wizard that has to be rendered. */
  readonly wizard: Omit<SetupWizardProps, keyof UseMfaSetupFormOptions> | undefined;
  /** Whether the wizard has taken the place of everything else. */
  readonly isWizardOpen: boolean;
  /** The props of the `<StepUp>` that has to be rendered. */
  readonly stepUp: StepUpProps;
}

/**
 * Turns the second factor on and off, and sets up or removes the authenticator app: `GET /account`, `GET /account/mfa/factors`,
 * `PATCH /account/mfa`, `DELETE /account/mfa/authenticators/totp`. If the server wants a challenge first, it is asked for.
 *
 * Told by `act.error`: `user_authenticator_not_found`, and what setting up fails with before there is anything to show.
 *
 * @example
 * const { state, act } = useMfaSettings();
 * if (state?.isOn) return <button onClick={() => act.run('disable')}>Turn off</button>;
 */
export function useMfaSettings({ onSuccess }: UseMfaSetupFormOptions = {}): MfaSettingsController {
  const account = useAccount();
  const factors = useMfaFactors();
  const { mutateAsync: updateMfa } = useUpdateMfa();
  const { mutateAsync: deleteAuthenticator } = useDeleteMfaAuthenticator();
  const { run, stepUp } = useStepUp();
  const [wizard, setWizard] = useState<MfaSettingsController['wizard']>();
  const [isWizardOpen, setWizardOpen] = useState(false);

  const acts: Record<MfaAct, () => Promise<unknown>> = {
    start: () =>
      new Promise<void>((resolve, reject) => {
        setWizard({
          onOpen: () => {
            setWizardOpen(true);
            resolve();
          },
          onEnd: (error) => {
            setWizard(undefined);
            setWizardOpen(false);
            if (error) reject(error);
            else resolve();
          },
        });
      }),
    enable: async () => {
      await run(() => updateMfa({ mfa: true }));
      await onSuccess?.();
    },
    disable: () => run(() => updateMfa({ mfa: false })),
    removeAuthenticator: () => run(() => deleteAuthenticator({ type: 'totp' })).catch(unlessGivenUp),
  };

  const isKnown = account.data && factors.data;
  return {
    state: isKnown && {
      isOn: account.data.mfa,
      hasAuthenticator: factors.data.totp,
      hasFactor: factors.data.totp || factors.data.email || factors.data.phone,
    },
    error: isKnown ? undefined : (account.error ?? factors.error),
    retry: () => {
      void account.refetch();
      void factors.refetch();
    },
    act: useAction((name: MfaAct) => acts[name]()),
    wizard,
    isWizardOpen,
    stepUp,
  };
}
