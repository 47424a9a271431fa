'use client';
import type { ReactNode } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { ConfirmingPasswordField } from '../form/confirming-password-field.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { common } from '../messages/en/common.ts';
import { emailSettings } from '../messages/en/email-settings.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AddressRow } from '../verification/address-row.tsx';
import type { EmailSettingsValues } from './schema.ts';

export interface EmailSettingsViewProps {
  form: FormController<EmailSettingsValues>;
  /** The address there is; empty if there is none. */
  email: string;
  isVerified: boolean;
  hasPassword: boolean;
  /** What verifies the address, under it. */
  verification?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<Pick<FormSlots, 'Field' | 'PasswordField' | 'SubmitButton'>>;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...common, ...emailSettings };

/** How the email settings look. They know nothing of servers. */
export function EmailSettingsView({
  form,
  email,
  isVerified,
  hasPassword,
  verification,
  heading = 'h2',
  classNames = {},
  slots: { Field = DefaultField, PasswordField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: EmailSettingsViewProps) {
  const t = useMessages(texts);
  return (
    <Card
      title={t('emailSettings.title')}
      description={t('emailSettings.description')}
      heading={heading}
      isRegion={false}
      classNames={classNames}
    >
      <div className="ak-stack">
        {email === '' ? (
          <p className="ak-muted">{t('emailSettings.none')}</p>
        ) : (
          <AddressRow address={email} isVerified={isVerified} />
        )}
        {verification}
        <hr className="ak-rule" />
        <Form form={form} classNames={classNames} success={t('emailSettings.changed')}>
          <Field
            name="email"
            label={t('label.email')}
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            required
          />
          <ConfirmingPasswordField as={PasswordField} hasPassword={hasPassword} />
          {children}
          <SubmitButton>{t(email === '' ? 'emailSettings.add' : 'emailSettings.change')}</SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
