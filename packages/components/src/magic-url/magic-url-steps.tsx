'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { Phrase } from '../flow/phrase.tsx';
import { Resend } from '../flow/resend.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';
import { LinkSteps } from '../link/link-steps.tsx';
import { flow } from '../messages/en/flow.ts';
import { magicUrlSteps } from '../messages/en/magic-url-steps.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { MagicUrlFormController } from './use-magic-url-form.ts';

export interface MagicUrlStepsProps {
  form: MagicUrlFormController;
  /** The step to show. */
  step: 'sent' | 'link';
  heading: CardProps['heading'];
  classNames: FormClassNames | undefined;
}

const texts = { ...flow, ...magicUrlSteps };

/** What follows once a link was asked for: that it is on its way, and, when it has led back, its redemption. */
export function MagicUrlSteps({ form, step, ...looks }: MagicUrlStepsProps) {
  const t = useMessages(texts);
  return step === 'link' ? (
    <LinkSteps
      {...looks}
      link={form.link}
      texts={{ link: { title: t('magicUrl.linkTitle'), description: t('magicUrl.linkDescription') } }}
      onRetry={form.restart}
    />
  ) : (
    <Card
      {...looks}
      title={t('magicUrl.sentTitle')}
      description={t('magicUrl.sentDescription', { email: form.to })}
      footer={
        <button type="button" className="ak-link" onClick={onFirstClick(form.restart)}>
          {t('flow.otherEmail')}
        </button>
      }
    >
      <Phrase phrase={form.phrase} />
      <Resend resend={form.resend} />
    </Card>
  );
}
