'use client';
import type { ReactNode } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { ConfirmingPasswordField } from '../form/confirming-password-field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { phoneField } from '../messages/en/phone-field.ts';
import { phoneSettings } from '../messages/en/phone-settings.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PhoneField as DefaultPhoneField } from '../phone-field/phone-field.tsx';
import { AddressRow } from '../verification/address-row.tsx';
import type { PhoneSettingsValues } from './schema.ts';

export interface PhoneSettingsViewProps {
  form: FormController<PhoneSettingsValues>;
  /** The number there is; empty if there is none. */
  phone: string;
  isVerified: boolean;
  hasPassword: boolean;
  /** The country whose national format is meant, such as `DE`. The one of the browser's language if left out. */
  defaultCountry?: string | undefined;
  /** What verifies the number, under it. */
  verification?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<Pick<FormSlots, 'PhoneField' | 'PasswordField' | 'SubmitButton'>>;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...phoneField, ...phoneSettings };

/** How the phone settings look. They know nothing of servers. */
export function PhoneSettingsView({
  form,
  phone,
  isVerified,
  hasPassword,
  defaultCountry,
  verification,
  heading = 'h2',
  classNames = {},
  slots: { PhoneField = DefaultPhoneField, PasswordField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: PhoneSettingsViewProps) {
  const t = useMessages(texts);
  return (
    <Card
      title={t('phoneSettings.title')}
      description={t('phoneSettings.description')}
      heading={heading}
      classNames={classNames}
    >
      <div className="ak-stack">
        {phone === '' ? (
          <p className="ak-muted">{t('phoneSettings.none')}</p>
        ) : (
          <AddressRow address={phone} isVerified={isVerified} />
        )}
        {verification}
        <hr className="ak-rule" />
        <Form form={form} classNames={classNames} success={t('phoneSettings.changed')}>
          <PhoneField name="phone" label={t('label.phone')} defaultCountry={defaultCountry} />
          <ConfirmingPasswordField as={PasswordField} hasPassword={hasPassword} />
          {children}
          <SubmitButton>{t(phone === '' ? 'phoneSettings.add' : 'phoneSettings.change')}</SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
