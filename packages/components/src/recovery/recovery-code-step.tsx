'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { UsernameHint } from '../form/username-hint.tsx';
import { password } from '../messages/en/password.ts';
import { recovery } from '../messages/en/recovery.ts';
import { recoverySteps } from '../messages/en/recovery-steps.ts';
import { verificationCode } from '../messages/en/verification-code.ts';
import { useMessages } from '../messages/use-messages.ts';
import { OtpField as DefaultOtpField } from '../otp-field/otp-field.tsx';
import { NewPasswordField } from '../password-field/new-password-field.tsx';
import type { RecoveryFormController } from './use-recovery-form.ts';

export interface RecoveryCodeStepProps {
  form: RecoveryFormController;
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<Omit<FormSlots, 'PhoneField'>>;
  footer: ReactNode;
}

const texts = { ...verificationCode, ...password, ...recovery, ...recoverySteps };

/** Asks for the code from the mail and the new password at once. */
export function RecoveryCodeStep({
  form,
  slots: { OtpField = DefaultOtpField, PasswordField = NewPasswordField, SubmitButton = DefaultSubmitButton },
  ...looks
}: RecoveryCodeStepProps) {
  const t = useMessages(texts);
  return (
    <Form
      {...looks}
      form={form.reset}
      title={t('recovery.codeTitle')}
      description={t('recovery.codeSentDescription', { email: form.to })}
      after={<Resend resend={form.resend} />}
    >
      <Phrase phrase={form.phrase} />
      <UsernameHint username={form.to} />
      <OtpField name="code" label={t('label.code')} autoSubmit={false} />
      <PasswordField
        name="password"
        label={t('label.newPassword')}
        hint={t('password.hint')}
        autoComplete="new-password"
        required
      />
      <SubmitButton>{t('recovery.reset')}</SubmitButton>
    </Form>
  );
}
