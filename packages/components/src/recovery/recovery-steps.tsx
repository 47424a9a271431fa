'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { Resend } from '../flow/resend.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import type { FormSlots } from '../form/form-slots.ts';
import type { LinkTarget } from '../link.ts';
import { flow } from '../messages/en/flow.ts';
import { recoverySteps } from '../messages/en/recovery-steps.ts';
import { useMessages } from '../messages/use-messages.ts';
import { RecoveryCodeStep } from './recovery-code-step.tsx';
import { ResetPasswordFormView } from './reset-password-form.view.tsx';
import type { RecoveryFormController } from './use-recovery-form.ts';

export interface RecoveryStepsProps {
  form: RecoveryFormController;
  /** The step to show. */
  step: Exclude<RecoveryFormController['step'], 'request'>;
  signInLink: LinkTarget | undefined;
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
  slots: Partial<Omit<FormSlots, 'PhoneField'>>;
}

const texts = { ...flow, ...recoverySteps };

/** What follows once a link or a code was asked for, up to the new password. */
export function RecoverySteps({ form, step, signInLink, slots, ...looks }: RecoveryStepsProps) {
  const t = useMessages(texts);
  const again = (
    <button type="button" className="ak-link" onClick={onFirstClick(form.restart)}>
      {t('flow.otherEmail')}
    </button>
  );
  switch (step) {
    case 'sent':
      return (
        <Card
          {...looks}
          title={t('recovery.sentTitle')}
          description={t('recovery.sentDescription', { email: form.to })}
          footer={again}
        >
          <Resend resend={form.resend} />
        </Card>
      );
    case 'code':
      return <RecoveryCodeStep {...looks} form={form} slots={slots} footer={again} />;
    default:
      return (
        <ResetPasswordFormView
          {...looks}
          form={{ step, form: form.reset }}
          slots={slots}
          signInLink={signInLink}
          onRetry={form.restart}
        />
      );
  }
}
