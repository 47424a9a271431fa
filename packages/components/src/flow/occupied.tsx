'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { flow } from '../messages/en/flow.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { OccupiedController } from './use-occupied.ts';

export interface OccupiedProps extends Pick<CardProps, 'heading' | 'classNames'> {
  occupied: OccupiedController;
  onStay: () => void;
}

/** Asks what to do when somebody is signed in already: make way, or leave it. */
export function Occupied({ occupied, onStay, ...card }: OccupiedProps) {
  const t = useMessages(flow);
  const failure = useFailureText(occupied.error);
  return (
    <Card {...card} title={t('flow.occupied')} description={t('flow.occupiedHelp')}>
      <div className="ak-stack">
        <div role="alert" className="ak-alert">
          {failure}
        </div>
        <PendingButton className="ak-primary" isPending={occupied.isPending} onPress={occupied.switchAccount}>
          {t('flow.switchAccount')}
        </PendingButton>
        <button type="button" className="ak-button" onClick={onFirstClick(onStay)}>
          {t('flow.stay')}
        </button>
      </div>
    </Card>
  );
}
