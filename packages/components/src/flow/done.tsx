'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { flow } from '../messages/en/flow.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The end of a flow, for as long as the app has not gone elsewhere. */
export function Done(card: Pick<CardProps, 'heading' | 'classNames' | 'footer'>) {
  const t = useMessages(flow);
  return <Card {...card} title={t('flow.done')} description={t('flow.doneHelp')} />;
}
