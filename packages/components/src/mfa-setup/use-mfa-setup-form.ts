'use client';
import { useAccount, useMfaFactors, useMfaSetup } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { useAction } from '../button/use-action.ts';
import { useOnDone } from '../flow/use-on-done.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import { type CodeValues, codeSchema } from '../otp-field/code-schema.ts';
import { useSavedCodesForm } from '../recovery-codes/use-saved-codes-form.ts';
import type { MfaAct, MfaSetupController } from './mfa-setup-controller.ts';

export interface UseMfaSetupFormOptions {
  /** Runs once the second factor is set up and turned on. */
  onSuccess?: (() => unknown) | undefined;
}

/**
 * Sets up a second factor, without looks: `POST`, `PUT` and `DELETE /account/mfa/authenticators/totp`,
 * `POST /account/mfa/recovery-codes`, `PATCH /account/mfa`.
 *
 * Shown at the code: `user_invalid_token`. Told by `act.error`: `user_authenticator_already_verified`,
 * `user_authenticator_not_found`, `general_unknown` for an account without an email.
 *
 * @example
 * const { step, act, uri, code } = useMfaSetupForm();
 * if (step === 'off') return <button onClick={() => act.run('start')}>Set up</button>;
 */
export function useMfaSetupForm({ onSuccess }: UseMfaSetupFormOptions = {}): MfaSetupController {
  const flow = useMfaSetup();
  const { data: account } = useAccount();
  const { data: factors } = useMfaFactors();
  const runStep = useFlowStep(flow.error);
  const [hasBegun, setBegun] = useState(false);

  const act = useAction((name: MfaAct) => {
    setBegun(name === 'start' || name === 'enable');
    return runStep(flow[name]);
  });
  const code = useForm<CodeValues, void>({
    schema: codeSchema,
    submit: (values) => runStep(() => flow.verify(values.code)),
    secrets: ['code'],
    failures: { user_invalid_token: { field: 'code', as: 'error.app_code_wrong' } },
  });
  const saved = useSavedCodesForm(() => runStep(flow.confirmSaved));

  const stepOf = (): MfaSetupController['step'] => {
    if (flow.uri) return 'scan';
    if (flow.recoveryCodes) return 'save-codes';
    if (flow.status === 'loading') return 'loading';
    if (flow.status === 'error' || !account) return 'failed';
    return account.mfa ? 'on' : 'off';
  };
  const step = stepOf();
  // It may have been on before there was an app.
  useOnDone(hasBegun && act.status === 'done' && step === 'on', onSuccess);

  return {
    step,
    hasAuthenticator: flow.hasAuthenticator,
    hasFactor: Boolean(factors && (factors.totp || factors.email || factors.phone)),
    uri: flow.uri,
    secret: flow.secret,
    recoveryCodes: flow.recoveryCodes,
    act,
    code,
    saved,
    cancel: flow.cancel,
    error: flow.error,
    retry: flow.retry,
    stepUp: {
      isRequired: flow.status === 'challenge-required',
      onPassed: flow.resume,
      onCancel: flow.cancel,
    },
  };
}
