'use client';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { CardProps } from '../card/card.tsx';
import { Done } from '../flow/done.tsx';
import { Occupied } from '../flow/occupied.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { code } from '../messages/en/code.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField } from '../otp-field/otp-field.tsx';
import type { OtpFormController } from './otp-form-controller.ts';

export interface OtpStepsProps {
  form: Omit<OtpFormController<FieldValues>, 'request'>;
  /** The step to show. */
  step: 'code' | 'occupied' | 'done';
  /** What is said where the code is asked for. */
  enter: { title: ReactNode; description: ReactNode; other: ReactNode };
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<Pick<FormSlots, 'OtpField' | 'SubmitButton'>>;
}

/** What follows once a code was asked for. */
export function OtpSteps({
  form,
  step,
  enter: { other, ...enter },
  slots: { OtpField = DefaultOtpField, SubmitButton = DefaultSubmitButton },
  ...looks
}: OtpStepsProps) {
  const t = useMessages(code);
  switch (step) {
    case 'done':
      return <Done {...looks} />;
    case 'occupied':
      return <Occupied {...looks} occupied={form.occupied} onStay={form.stay} />;
    case 'code':
      return (
        <Form
          {...looks}
          {...enter}
          form={form.code}
          after={<Resend resend={form.resend} />}
          footer={
            <button type="button" className="ak-link" onClick={form.restart}>
              {other}
            </button>
          }
        >
          <Phrase phrase={form.phrase} />
          <OtpField name="code" label={t('label.code')} />
          <SubmitButton>{t('action.verify')}</SubmitButton>
        </Form>
      );
  }
}
