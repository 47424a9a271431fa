'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { phoneField } from '../messages/en/phone-field.ts';
import { phoneOtp } from '../messages/en/phone-otp.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { OtpFormController } from '../otp/otp-form-controller.ts';
import { OtpFormSteps } from '../otp/otp-form-steps.tsx';
import { PhoneField as DefaultPhoneField } from '../phone-field/phone-field.tsx';
import type { PhoneValues } from '../phone-field/phone-schema.ts';

export interface PhoneOtpFormViewProps {
  form: OtpFormController<PhoneValues>;
  defaultPhone?: string | undefined;
  /** The country whose national format is meant, such as `DE`. The one of the browser's language if left out. */
  defaultCountry?: string | undefined;
  /** Other ways to sign in, below the form. */
  alternatives?: ReactNode;
  footer?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<Pick<FormSlots, 'PhoneField' | 'OtpField' | 'SubmitButton'>> | undefined;
  /** Fields of your own, shown above the button of the first step. */
  children?: ReactNode;
}

const texts = { ...phoneField, ...phoneOtp };

/** How signing in by a code in a text message looks. It knows nothing of servers. */
export function PhoneOtpFormView({
  form,
  defaultPhone,
  defaultCountry,
  heading = 'h1',
  classNames,
  slots: { PhoneField = DefaultPhoneField, ...slots } = {},
  ...rest
}: PhoneOtpFormViewProps) {
  const t = useMessages(texts);
  return (
    <OtpFormSteps
      {...rest}
      form={form}
      heading={heading}
      classNames={classNames}
      slots={slots}
      request={{ title: t('phoneOtp.title'), description: t('phoneOtp.description') }}
      via="phone"
      field={
        <PhoneField
          name="phone"
          label={t('label.phone')}
          defaultValue={defaultPhone}
          defaultCountry={defaultCountry}
        />
      }
    />
  );
}
