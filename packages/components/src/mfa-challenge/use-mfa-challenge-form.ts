'use client';
import { type MfaFactor, useMfaChallenge } from '@appwrite-kit/hooks';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../button/use-action.ts';
import { useResend } from '../flow/use-resend.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import { type CodeValues, codeSchema } from '../otp-field/code-schema.ts';
import type { MfaChallengeController } from './mfa-challenge-controller.ts';
import { type RecoveryCodeValues, recoveryCodeSchema } from './schema.ts';

export interface UseMfaChallengeFormOptions {
  /** Runs once the challenge is passed. */
  onSuccess?: (() => unknown) | undefined;
  /** Seconds before a code can be sent again. */
  resendAfter?: number | undefined;
}

const failures = {
  user_invalid_token: { field: 'code', as: 'error.code_wrong' },
  general_argument_invalid: { field: 'code', as: 'error.code_wrong' },
} as const;

/**
 * Asks for a second factor, without looks: `GET /account/mfa/factors`, `POST /account/mfa/challenges`,
 * `PUT /account/mfa/challenges`. The best factor that is set up is asked for at once; others can be chosen instead.
 *
 * Shown at the code: `user_invalid_token`. Shown above the form: `general_rate_limit_exceeded`. Told by `choose.error`:
 * `general_smtp_disabled`, `general_phone_disabled`, `user_auth_method_unsupported`, `general_rate_limit_exceeded`.
 *
 * @example
 * const { step, code } = useMfaChallengeForm({ onSuccess: () => navigate('/') });
 * if (step === 'code') return <form onSubmit={code.onSubmit}><input {...code.register('code')} /></form>;
 */
export function useMfaChallengeForm({
  onSuccess,
  resendAfter,
}: UseMfaChallengeFormOptions = {}): MfaChallengeController {
  const flow = useMfaChallenge(resendAfter === undefined ? undefined : { resendAfter });
  const runStep = useFlowStep(flow.error);
  const choose = useAction((factor: MfaFactor) => runStep(() => flow.choose(factor)));
  const resend = useResend(flow);

  const hasBegun = useRef(false);
  const [isBeginning, setBeginning] = useState(true);
  const [best] = flow.factors;
  useEffect(() => {
    if (!best || hasBegun.current) return;
    hasBegun.current = true;
    choose.run(best).then(() => setBeginning(false));
  }, [best, choose]);

  const submit = async ({ code }: CodeValues) => {
    // Nothing is sent for these factors, so that a challenge that grew too old can be replaced unseen.
    const isSilent = flow.factor === 'totp' || flow.factor === 'recoveryCode';
    if (isSilent && flow.status === 'expired') await runStep(flow.resend);
    await runStep(() => flow.verify(code));
  };
  const options = { submit, onSuccess, secrets: ['code'], failures } as const;
  const code = useForm<CodeValues, void>({ ...options, schema: codeSchema });
  const recoveryCode = useForm<RecoveryCodeValues, void>({ ...options, schema: recoveryCodeSchema });

  const choosing = isBeginning ? 'loading' : 'choose';
  const steps: Record<typeof flow.status, MfaChallengeController['step']> = {
    loading: 'loading',
    // A code that is sent again leaves the form in its place.
    sending: choose.status === 'pending' ? choosing : 'code',
    choosing,
    waiting: 'code',
    verifying: 'code',
    expired: 'code',
    error: 'failed',
    unavailable: 'unavailable',
    done: 'done',
  };

  return {
    step: steps[flow.status],
    factors: flow.factors,
    factor: flow.factor,
    choose,
    code,
    recoveryCode,
    resend,
    error: flow.error,
    retry: flow.retry,
    back: flow.back,
  };
}
