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
import { magicUrl } from '../messages/en/magic-url.ts';
import { send } from '../messages/en/send.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MagicUrlFormController } from './use-magic-url-form.ts';

const MagicUrlSteps = lazyView(async () => (await loadLaterSteps()).MagicUrlSteps);

export interface MagicUrlFormViewProps {
  form: MagicUrlFormController;
  defaultEmail?: string | undefined;
  /** Other ways to sign in, below the form. */
  alternatives?: ReactNode;
  footer?: ReactNode;
  heading?: CardProps['heading'];
  classNames?: FormClassNames | undefined;
  slots?: Partial<Pick<FormSlots, 'Field' | 'SubmitButton'>> | undefined;
  /** Fields of your own, shown above the button. */
  children?: ReactNode;
}

const texts = { ...magicUrl, ...send };

/** How signing in by a link looks. It knows nothing of servers. */
export function MagicUrlFormView({
  form,
  defaultEmail,
  alternatives,
  footer,
  heading = 'h1',
  classNames,
  slots: { Field = DefaultField, SubmitButton = DefaultSubmitButton } = {},
  children,
}: MagicUrlFormViewProps) {
  const t = useMessages(texts);
  const looks = { heading, classNames };
  const step = useShownStep(form.step, 'link');
  return (
    <Step name={step} isOver={step !== form.step}>
      {step === 'request' ? (
        <Form
          {...looks}
          form={form.request}
          title={t('magicUrl.title')}
          description={t('magicUrl.description')}
          after={alternatives}
          footer={footer}
        >
          <EmailField as={Field} defaultValue={defaultEmail} />
          {children}
          <SubmitButton>{t('action.sendLink')}</SubmitButton>
        </Form>
      ) : (
        <MagicUrlSteps {...looks} form={form} step={step} />
      )}
    </Step>
  );
}
