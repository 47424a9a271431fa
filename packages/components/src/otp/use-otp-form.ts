'use client';
import type { Otp } from '@appwrite-kit/hooks';
import { useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { loadFeedback } from '../feedback/load-feedback.ts';
import type { FailureRules } from '../feedback/show-failure.ts';
import { useOccupied } from '../flow/use-occupied.ts';
import { useOnDone } from '../flow/use-on-done.ts';
import { useResend } from '../flow/use-resend.ts';
import type { FormOptions } from '../form/form-options.ts';
import { useFlowStep } from '../form/use-flow-step.ts';
import { useForm } from '../form/use-form.ts';
import { type CodeValues, codeSchema } from '../otp-field/code-schema.ts';
import type { OtpFormController } from './otp-form-controller.ts';

export interface OtpFormOptions<Values extends FieldValues>
  extends Pick<FormOptions<Values, void>, 'prepare' | 'schema' | 'failures'> {
  flow: Otp;
  /** The email address or the phone number among the values. */
  toAddress(values: Values): string;
  onSuccess?: (() => unknown) | undefined;
}

const codeFailures: FailureRules<CodeValues> = {
  user_invalid_token: { field: 'code', as: 'error.code_wrong' },
  general_argument_invalid: { field: 'code', as: 'error.code_wrong' },
};

/** Joins a flow that signs in by a code with the two forms it takes. */
export function useOtpForm<Values extends FieldValues>({
  flow,
  prepare,
  schema,
  toAddress,
  failures,
  onSuccess,
}: OtpFormOptions<Values>): OtpFormController<Values> {
  const isDone = flow.status === 'done';
  const runStep = useFlowStep(isDone ? null : flow.error);
  const [to, setTo] = useState('');
  const typedCode = useRef('');
  useOnDone(isDone, onSuccess);

  const request = useForm<Values, void>({
    prepare,
    schema,
    submit: (values) => {
      setTo(toAddress(values));
      return runStep(() => flow.send(toAddress(values)));
    },
    failures,
  });
  const code = useForm<CodeValues, void>({
    schema: codeSchema,
    submit: (values) => {
      typedCode.current = values.code;
      return runStep(() => flow.verify(values.code));
    },
    secrets: ['code'],
    failures: codeFailures,
  });
  const resend = useResend(flow);
  const occupied = useOccupied(
    flow,
    () => flow.switchAccount(typedCode.current),
    async (reason) => (await loadFeedback()).showFailure?.(reason, code, codeFailures, ['code']),
  );

  const restart = () => {
    typedCode.current = '';
    code.setValue('code', '');
    flow.restart();
  };
  const isFirstSending = flow.status === 'sending' && resend.status !== 'sending';

  return {
    step: isDone
      ? 'done'
      : occupied.isOccupied
        ? 'occupied'
        : flow.status === 'idle' || isFirstSending
          ? 'request'
          : 'code',
    request,
    code,
    resend,
    occupied,
    to,
    phrase: flow.phrase,
    stay: () => {
      restart();
      onSuccess?.();
    },
    restart,
  };
}
