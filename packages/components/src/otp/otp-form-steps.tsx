'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { Step } from '../flow/step.tsx';
import { useShownStep } from '../flow/use-shown-step.ts';
import { Form } from '../form/form.tsx';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { send } from '../messages/en/send.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { OtpFormController } from './otp-form-controller.ts';
import type { OtpStepsProps } from './otp-steps.tsx';

const OtpSteps = lazyView(async () => (await loadLaterSteps()).OtpSteps);

export interface OtpFormStepsProps<Values extends FieldValues> extends Omit<OtpStepsProps, 'form' | 'step'> {
  form: OtpFormController<Values>;
  /** What is said above the first step. */
  request: { title: ReactNode; description: ReactNode };
  /** The field that asks where to send the code. */
  field: ReactNode;
  alternatives?: ReactNode;
  footer?: ReactNode;
  children?: ReactNode;
}

/** The steps that signing in by a code takes, whatever way the code is sent. */
export function OtpFormSteps<Values extends FieldValues>({
  form,
  via,
  request,
  field,
  alternatives,
  footer,
  slots,
  children,
  ...looks
}: OtpFormStepsProps<Values>) {
  const t = useMessages(send);
  const { SubmitButton = DefaultSubmitButton } = slots;
  const step = useShownStep(form.step);
  return (
    <Step name={step} isOver={step !== form.step}>
      {step === 'request' ? (
        <Form {...looks} {...request} form={form.request} after={alternatives} footer={footer}>
          {field}
          {children}
          <SubmitButton>{t('action.sendCode')}</SubmitButton>
        </Form>
      ) : (
        <OtpSteps {...looks} form={form} step={step} via={via} slots={slots} />
      )}
    </Step>
  );
}
