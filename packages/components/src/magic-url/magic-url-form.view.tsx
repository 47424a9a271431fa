'use client';
import type { ReactNode } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import { Step } from '../flow/step.tsx';
import { Field as DefaultField } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormClassNames, FormSlots } from '../form/form-slots.ts';
import { SubmitButton as DefaultSubmitButton } from '../form/submit-button.tsx';
import { LinkSteps } from '../link/link-steps.tsx';
import { code } from '../messages/en/code.ts';
import { common } from '../messages/en/common.ts';
import { flow } from '../messages/en/flow.ts';
import { magicUrl } from '../messages/en/magic-url.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MagicUrlFormController } from './use-magic-url-form.ts';

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

const texts = { ...common, ...code, ...flow, ...magicUrl };

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
  return (
    <Step name={form.step}>
      {form.step === 'link' ? (
        <LinkSteps
          {...looks}
          link={form.link}
          texts={{ link: { title: t('magicUrl.linkTitle'), description: t('magicUrl.linkDescription') } }}
          onRetry={form.restart}
        />
      ) : form.step === 'sent' ? (
        <Card
          {...looks}
          title={t('magicUrl.sentTitle')}
          description={t('magicUrl.sentDescription', { email: form.to })}
          footer={
            <button type="button" className="ak-link" onClick={form.restart}>
              {t('flow.otherEmail')}
            </button>
          }
        >
          <Phrase phrase={form.phrase} />
          <Resend resend={form.resend} />
        </Card>
      ) : (
        <Form
          {...looks}
          form={form.request}
          title={t('magicUrl.title')}
          description={t('magicUrl.description')}
          after={alternatives}
          footer={footer}
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
          <SubmitButton>{t('action.sendLink')}</SubmitButton>
        </Form>
      )}
    </Step>
  );
}
