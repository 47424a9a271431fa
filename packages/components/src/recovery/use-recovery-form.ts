'use client';
import { type RecoveryOptions, useRecovery } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { type ResendController, useResend } from '../flow/use-resend.ts';
import type { FormController } from '../form/form-controller.ts';
import type { PrepareOption } from '../form/form-options.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import {
  type RecoveryValues,
  type ResetPasswordValues,
  recoverySchema,
  resetPasswordSchema,
  resetPasswordWithCodeSchema,
} from './schema.ts';
import { useResetForm } from './use-reset-form.ts';
import { type ResetPasswordFormController, resetStepOf } from './use-reset-password-form.ts';

export interface UseRecoveryFormOptions extends RecoveryOptions, PrepareOption {
  /** Runs once the new password is set. Nobody is signed in by that. */
  onSuccess?: (() => unknown) | undefined;
}

/** Recovering an account, without its looks: what `useRecoveryForm` answers with. */
export interface RecoveryFormController {
  /**
   * - `request`: ask for the email, with the form `request`
   * - `sent`: a link is out; it can be sent again with `resend`
   * - `code`: a code is out: ask for it and for the new password, with the form `reset`
   * - `reset`: the page was opened by a link: ask for the new password, with the form `reset`
   * - `expired`, `used`: the link is void; `restart`
   * - `done`: the password is set; sign in with it
   */
  readonly step: 'request' | 'sent' | 'code' | Exclude<ResetPasswordFormController['step'], 'missing'>;
  readonly via: 'link' | 'otp';
  readonly request: FormController<RecoveryValues>;
  readonly reset: FormController<ResetPasswordValues>;
  readonly resend: ResendController;
  /** Where the link or the code was sent. */
  readonly to: string;
  /** Stands in the mail too, when it was asked for. */
  readonly phrase: string | undefined;
  /** Back to asking for the email; it is not lost. */
  restart(): void;
}

const failures = {
  user_not_found: { field: 'email' },
  general_argument_invalid: { field: 'email' },
} as const;

/**
 * Recovering an account without its password, without its looks. By link: `POST /account/recovery`, then, on the page it
 * leads to, `PUT /account/recovery`. By code, on servers since 2.3: `POST /account/recovery/otp`, `PUT /account/recovery/otp`.
 *
 * Shown at the email: `user_not_found`. Shown at the code: `user_invalid_token`. Shown at the password:
 * `password_recently_used`, `password_personal_data`. Shown above the form: `user_blocked`, `general_smtp_disabled`,
 * `general_rate_limit_exceeded`, `not_supported`.
 *
 * @example
 * const { step, request, reset } = useRecoveryForm({ url: 'https://app.example/reset-password' });
 */
export function useRecoveryForm({
  onSuccess,
  prepare,
  ...options
}: UseRecoveryFormOptions = {}): RecoveryFormController {
  const { via = 'link' } = options;
  const flow = useRecovery(options);
  const runStep = useFlowStep(flow.error);
  const resend = useResend(flow);
  const [to, setTo] = useState('');
  const schema = via === 'otp' ? resetPasswordWithCodeSchema : resetPasswordSchema;
  const reset = useResetForm(flow, schema, onSuccess);

  const request = useForm<RecoveryValues, void>({
    prepare,
    schema: recoverySchema,
    submit: ({ email }) => {
      setTo(email);
      return runStep(() => flow.send(email));
    },
    failures,
  });

  const stepNow = (): RecoveryFormController['step'] => {
    if (flow.status === 'done') return 'done';
    if (flow.status === 'idle' || (flow.status === 'sending' && resend.status !== 'sending'))
      return 'request';
    if (via === 'otp') return 'code';
    const step = resetStepOf(flow.status);
    return step === 'missing' ? 'sent' : step;
  };

  return {
    step: stepNow(),
    via,
    request,
    reset,
    resend,
    to,
    phrase: flow.phrase,
    restart: () => {
      reset.setValue('password', '');
      reset.setValue('code', '');
      flow.restart();
    },
  };
}
