'use client';
import type { ReactNode } from 'react';
import type { CardProps } from '../card/card.tsx';
import { Step } from '../flow/step.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { VoidCard } from '../link/void-card.tsx';
import type { LinkTarget } from '../link.ts';
import { credentials } from '../messages/en/credentials.ts';
import { link } from '../messages/en/link.ts';
import { password } from '../messages/en/password.ts';
import { recovery } from '../messages/en/recovery.ts';
import { recoverySteps } from '../messages/en/recovery-steps.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NewPasswordField } from '../password-field/new-password-field.tsx';
import type { ResetPasswordFormController } from './use-reset-password-form.ts';

export interface ResetPasswordFormViewProps {
  form: ResetPasswordFormController;
  /** Where to ask for a new link, when this one is void. */
  recoveryLink?: LinkTarget | undefined;
  /** In place of `recoveryLink`, for pages that ask themselves. */
  onRetry?: (() => void) | undefined;
  /** Where to sign in with the new password. */
  signInLink?: LinkTarget | undefined;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<Pick<FormSlots, 'PasswordField' | 'SubmitButton'>> | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...credentials, ...link, ...password, ...recovery, ...recoverySteps };

/** How setting a new password looks. It knows nothing of servers. */
export function ResetPasswordFormView({
  form: { step, form },
  recoveryLink,
  onRetry,
  signInLink,
  heading = 'h1',
  classNames,
  slots: { PasswordField = NewPasswordField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: ResetPasswordFormViewProps) {
  const t = useMessages(texts);
  const looks = { heading, classNames };
  return (
    <Step name={step}>
      {step === 'reset' ? (
        <Form
          {...looks}
          form={form}
          title={t('recovery.newTitle')}
          description={t('recovery.newDescription')}
        >
          <PasswordField
            name="password"
            label={t('label.newPassword')}
            hint={t('password.hint')}
            autoComplete="new-password"
            required
          />
          {children}
          <SubmitButton>{t('recovery.reset')}</SubmitButton>
        </Form>
      ) : step === 'done' ? (
        <VoidCard
          {...looks}
          title={t('recovery.doneTitle')}
          description={t('recovery.doneHelp')}
          next={{ label: t('action.signIn'), link: signInLink }}
        />
      ) : (
        <VoidCard
          {...looks}
          title={t(`link.${step}Title`)}
          description={t(`link.${step}Help`)}
          next={{ label: t('link.askAgain'), link: recoveryLink, onClick: onRetry }}
        />
      )}
    </Step>
  );
}
