'use client';
import { useVerification, type VerificationOptions } from '@appwrite-kit/hooks';
import { useState } from 'react';
import { useAction } from '../button/use-action.ts';
import { useResend } from '../flow/use-resend.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import { type CodeValues, codeSchema } from '../otp-field/code-schema.ts';
import type { VerificationController } from './verification-controller.ts';

export type UseVerificationFormOptions = Pick<VerificationOptions, 'via' | 'url' | 'resendAfter'>;

/**
 * Proves that an address of the account is its owner's, by a link or a code, without looks. For endpoints see
 * `useVerification`.
 *
 * Shown at the code: `user_invalid_token`. Told by `send.error`: `general_smtp_disabled`, `general_phone_disabled`,
 * `general_rate_limit_exceeded`, `user_auth_method_unsupported`.
 *
 * @example
 * const { step, send, code } = useVerificationForm({ via: 'phone' });
 * if (step === 'ask') return <button onClick={send.run}>Send code</button>;
 */
export function useVerificationForm(options: UseVerificationFormOptions): VerificationController {
  const flow = useVerification({ ...options, readLink: false });
  const runStep = useFlowStep(flow.error);
  const [hasSent, setHasSent] = useState(false);

  const send = useAction(async () => {
    await runStep(flow.send);
    setHasSent(true);
  });
  const code = useForm<CodeValues, void>({
    schema: codeSchema,
    submit: (values) => runStep(() => flow.verify(values.code)),
    secrets: ['code'],
    failures: {
      user_invalid_token: { field: 'code', as: 'error.code_wrong' },
      general_argument_invalid: { field: 'code', as: 'error.code_wrong' },
    },
  });
  const resend = useResend(flow);

  return {
    step: flow.status === 'done' ? 'done' : hasSent ? 'sent' : 'ask',
    hasSent,
    send,
    resend,
    code,
  };
}
