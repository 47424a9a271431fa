'use client';
import type { ReactNode } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import type { CardProps } from '../card/card.tsx';
import { loadLaterSteps } from '../flow/load-later-steps.ts';
import { Step } from '../flow/step.tsx';
import { useShownStep } from '../flow/use-shown-step.ts';
import { EmailField } from '../form/email-field.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import type { LinkTarget } from '../link.ts';
import { flow } from '../messages/en/flow.ts';
import { recovery } from '../messages/en/recovery.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { RecoveryFormController } from './use-recovery-form.ts';

const RecoverySteps = lazyView(async () => (await loadLaterSteps()).RecoverySteps);

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

const texts = { ...flow, ...recovery };

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
  const step = useShownStep(form.step, 'reset');
  return (
    <Step name={step} isOver={step !== form.step}>
      {step === 'request' ? (
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
          <EmailField as={Field} defaultValue={defaultEmail} />
          {children}
          <SubmitButton>{t('recovery.reset')}</SubmitButton>
        </Form>
      ) : (
        <RecoverySteps {...looks} form={form} step={step} signInLink={signInLink} slots={slots} />
      )}
    </Step>
  );
}
