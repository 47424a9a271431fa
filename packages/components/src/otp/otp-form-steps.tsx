'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { CardProps } from '../card/card.tsx';
import { Done } from '../flow/done.tsx';
import { Occupied } from '../flow/occupied.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import { Step } from '../flow/step.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { code } from '../messages/en/code.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField } from '../otp-field/otp-field.tsx';
import type { OtpFormController } from './otp-form-controller.ts';

export interface OtpFormStepsProps<Values extends FieldValues> {
  form: OtpFormController<Values>;
  /** What is said above the first step. */
  request: { title: ReactNode; description: ReactNode };
  /** What is said above the second step. */
  enter: { title: ReactNode; description: ReactNode; other: ReactNode };
  /** The field that asks where to send the code. */
  field: ReactNode;
  alternatives?: ReactNode;
  footer?: ReactNode;
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<Pick<FormSlots, 'OtpField' | 'SubmitButton'>>;
  children?: ReactNode;
}

/** The steps that signing in by a code takes, whatever way the code is sent. */
export function OtpFormSteps<Values extends FieldValues>({
  form,
  request,
  enter,
  field,
  alternatives,
  footer,
  slots: { OtpField = DefaultOtpField, SubmitButton = DefaultSubmitButton },
  children,
  ...looks
}: OtpFormStepsProps<Values>) {
  const t = useMessages(code);
  return (
    <Step name={form.step}>
      {form.step === 'done' ? (
        <Done {...looks} />
      ) : form.step === 'occupied' ? (
        <Occupied {...looks} occupied={form.occupied} onStay={form.stay} />
      ) : form.step === 'request' ? (
        <Form {...looks} {...request} form={form.request} after={alternatives} footer={footer}>
          {field}
          {children}
          <SubmitButton>{t('action.sendCode')}</SubmitButton>
        </Form>
      ) : (
        <Form
          {...looks}
          title={enter.title}
          description={enter.description}
          form={form.code}
          after={<Resend resend={form.resend} />}
          footer={
            <button type="button" className="ak-link" onClick={form.restart}>
              {enter.other}
            </button>
          }
        >
          <Phrase phrase={form.phrase} />
          <OtpField name="code" label={t('label.code')} />
          <SubmitButton>{t('action.verify')}</SubmitButton>
        </Form>
      )}
    </Step>
  );
}
