'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { EmailField } from '../form/email-field.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { emailOtp } from '../messages/en/email-otp.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { OtpFormController } from '../otp/otp-form-controller.ts';
import { OtpFormSteps } from '../otp/otp-form-steps.tsx';
import type { EmailOtpValues } from './schema.ts';

export interface EmailOtpFormViewProps {
  form: OtpFormController<EmailOtpValues>;
  defaultEmail?: string | undefined;
  /** Other ways to sign in, below the form. */
  alternatives?: ReactNode;
  footer?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<Pick<FormSlots, 'Field' | 'OtpField' | 'SubmitButton'>> | undefined;
  /** Fields of your own, shown above the button of the first step. */
  children?: ReactNode;
}

/** How signing in by a code in a mail looks. It knows nothing of servers. */
export function EmailOtpFormView({
  form,
  defaultEmail,
  heading = 'h1',
  classNames,
  slots: { Field = DefaultField, ...slots } = {},
  ...rest
}: EmailOtpFormViewProps) {
  const t = useMessages(emailOtp);
  return (
    <OtpFormSteps
      {...rest}
      form={form}
      heading={heading}
      classNames={classNames}
      slots={slots}
      request={{ title: t('emailOtp.title'), description: t('emailOtp.description') }}
      via="email"
      field={<EmailField as={Field} defaultValue={defaultEmail} />}
    />
  );
}
