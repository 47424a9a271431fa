'use client';
import type { FieldValues } from 'react-hook-form';
import { onFirstClick } from '../button/on-first-click.ts';
import type { CardProps } from '../card/card.tsx';
import { Done } from '../flow/done.tsx';
import { Occupied } from '../flow/occupied.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { emailOtpSteps } from '../messages/en/email-otp-steps.ts';
import { flow } from '../messages/en/flow.ts';
import { phoneOtpSteps } from '../messages/en/phone-otp-steps.ts';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField } from '../otp-field/otp-field.tsx';
import type { OtpFormController } from './otp-form-controller.ts';

export interface OtpStepsProps {
  form: Omit<OtpFormController<FieldValues>, 'request'>;
  /** The step to show. */
  step: 'code' | 'occupied' | 'done';
  /** What way the code was sent. */
  via: 'email' | 'phone';
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<Pick<FormSlots, 'OtpField' | 'SubmitButton'>>;
}

const texts = { ...verificationCode, ...emailOtpSteps, ...flow, ...phoneOtpSteps };

/** What follows once a code was asked for. */
export function OtpSteps({
  form,
  step,
  via,
  slots: { OtpField = DefaultOtpField, SubmitButton = DefaultSubmitButton },
  ...looks
}: OtpStepsProps) {
  const t = useMessages(texts);
  const said = {
    email: {
      title: t('emailOtp.enterTitle'),
      description: t('emailOtp.enterDescription', { email: form.to }),
    },
    phone: {
      title: t('phoneOtp.enterTitle'),
      // A number is read from left to right, also among words that are not.
      description: t('phoneOtp.enterDescription', { phone: `\u2066${form.to}\u2069` }),
    },
  };
  switch (step) {
    case 'done':
      return <Done {...looks} />;
    case 'occupied':
      return <Occupied {...looks} occupied={form.occupied} onStay={form.stay} />;
    case 'code':
      return (
        <Form
          {...looks}
          {...said[via]}
          form={form.code}
          after={<Resend resend={form.resend} />}
          footer={
            <button type="button" className="ak-link" onClick={onFirstClick(form.restart)}>
              {t(via === 'email' ? 'flow.otherEmail' : 'flow.otherPhone')}
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
