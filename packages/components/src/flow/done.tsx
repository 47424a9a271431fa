'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { done } from '../messages/en/done.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The end of a flow, for as long as the app has not gone elsewhere. */
export function Done(card: Pick<CardProps, 'heading' | 'classNames' | 'footer'>) {
  const t = useMessages(done);
  return <Card {...card} title={t('flow.done')} description={t('flow.doneHelp')} />;
}
