'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { common } from '../messages/en/common.ts';
import { methods } from '../messages/en/methods.ts';
import { useMessages } from '../messages/use-messages.ts';

const texts = { ...common, ...methods };

/** Where a flow starts that has no form: nothing but buttons. */
export function ProvidersCard(card: Pick<CardProps, 'heading' | 'classNames' | 'children'>) {
  const t = useMessages(texts);
  return <Card {...card} title={t('methods.title')} description={t('methods.description')} />;
}
