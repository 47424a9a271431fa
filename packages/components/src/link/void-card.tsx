'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { NextThing, type NextThingProps } from './next-thing.tsx';

export interface VoidCardProps extends Pick<CardProps, 'title' | 'description' | 'heading' | 'classNames'> {
  error?: unknown;
  next: NextThingProps;
}

/** Says that nothing is left to do with a link, and what to do next. */
export function VoidCard({ error, next, ...card }: VoidCardProps) {
  const failure = useFailureText(error);
  return (
    <Card {...card}>
      <div className="ak-stack">
        {failure && <p className="ak-alert">{failure}</p>}
        <NextThing {...next} isPrimary />
      </div>
    </Card>
  );
}
