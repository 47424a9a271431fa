'use client';
import type { ReactNode } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { Resend } from '../flow/resend.tsx';
import { Step } from '../flow/step.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import type { LinkTarget } from '../link.ts';
import { common } from '../messages/en/common.ts';
import { flow } from '../messages/en/flow.ts';
import { recovery } from '../messages/en/recovery.ts';
import { useMessages } from '../messages/use-messages.ts';
import { RecoveryCodeStep } from './recovery-code-step.tsx';
import { ResetPasswordFormView } from './reset-password-form.view.tsx';
import type { RecoveryFormController } from './use-recovery-form.ts';

export interface RecoveryFormViewProps {
  form: RecoveryFormController;
  defaultEmail?: string | undefined;
  /** Where to sign in. Left out, it is not shown. */
  signInLink?: LinkTarget | undefined;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<Omit<FormSlots, 'PhoneField'>> | undefined;
  /** Fields of your own, shown above the button of the first step. */
  children?: ReactNode;
}

const texts = { ...common, ...flow, ...recovery };

/** How recovering an account looks. It knows nothing of servers. */
export function RecoveryFormView({
  form,
  defaultEmail,
  signInLink,
  heading = 'h1',
  classNames,
  slots = {},
  children,
}: RecoveryFormViewProps) {
  const t = useMessages(texts);
  const { Field = DefaultField, SubmitButton = DefaultSubmitButton } = slots;
  const looks = { heading, classNames };
  const again = (
    <button type="button" className="ak-link" onClick={form.restart}>
      {t('flow.otherEmail')}
    </button>
  );

  if (form.step === 'request') {
    return (
      <Step name={form.step}>
        <Form
          {...looks}
          form={form.request}
          title={t('recovery.title')}
          description={t(form.via === 'otp' ? 'recovery.codeDescription' : 'recovery.description')}
          footer={
            signInLink && (
              <a className="ak-link" {...signInLink}>
                {t('flow.backToSignIn')}
              </a>
            )
          }
        >
          <Field
            name="email"
            label={t('label.email')}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            defaultValue={defaultEmail}
            required
          />
          {children}
          <SubmitButton>{t('recovery.reset')}</SubmitButton>
        </Form>
      </Step>
    );
  }
  return (
    <Step name={form.step}>
      {form.step === 'sent' ? (
        <Card
          {...looks}
          title={t('recovery.sentTitle')}
          description={t('recovery.sentDescription', { email: form.to })}
          footer={again}
        >
          <Resend resend={form.resend} />
        </Card>
      ) : form.step === 'code' ? (
        <RecoveryCodeStep {...looks} form={form} slots={slots} footer={again} />
      ) : (
        <ResetPasswordFormView
          {...looks}
          form={{ step: form.step, form: form.reset }}
          slots={slots}
          signInLink={signInLink}
          onRetry={form.restart}
        />
      )}
    </Step>
  );
}
