'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormController } from '../form/form-controller.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { UsernameHint } from '../form/username-hint.tsx';
import { passwordSettings } from '../messages/en/password-settings.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NewPasswordField } from '../password-field/new-password-field.tsx';
import { PasswordField } from '../password-field/password-field.tsx';
import type { PasswordSettingsValues } from './schema.ts';

export interface PasswordSettingsViewProps {
  form: FormController<PasswordSettingsValues>;
  /** `false` for an account that has no password yet: it is not asked for one. */
  hasPassword: boolean;
  /** Tells password managers whose password changes. */
  username: string;
  heading?: CardProps['heading'];
  classNames?: FormClassNames;
  slots?: Partial<Pick<FormSlots, 'PasswordField' | 'SubmitButton'>>;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

/** How the form for a new password looks. It knows nothing of servers. */
export function PasswordSettingsView({
  form,
  hasPassword,
  username,
  heading = 'h2',
  classNames,
  slots: { PasswordField: Slot, SubmitButton = DefaultSubmitButton } = {},
  children,
}: PasswordSettingsViewProps) {
  const t = useMessages(passwordSettings);
  const CurrentPassword = Slot ?? PasswordField;
  const NewPassword = Slot ?? NewPasswordField;
  return (
    <Form
      form={form}
      title={t('passwordSettings.title')}
      description={t(hasPassword ? 'passwordSettings.description' : 'passwordSettings.setDescription')}
      heading={heading}
      classNames={classNames}
      success={t('passwordSettings.changed')}
    >
      <UsernameHint username={username} />
      {hasPassword && (
        <CurrentPassword
          name="oldPassword"
          label={t('passwordSettings.current')}
          autoComplete="current-password"
          required
        />
      )}
      <NewPassword
        name="password"
        label={t('passwordSettings.new')}
        hint={t('passwordSettings.hint')}
        autoComplete="new-password"
        required
      />
      {children}
      <SubmitButton>{t(hasPassword ? 'passwordSettings.change' : 'passwordSettings.set')}</SubmitButton>
    </Form>
  );
}
