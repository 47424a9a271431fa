'use client';
import { onFirstClick } from '../button/on-first-click.ts';
import { retry } from '../messages/en/retry.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Card, type CardProps } from './card.tsx';

export interface LoadingCardProps extends Pick<CardProps, 'title' | 'classNames'> {
  heading: CardProps['heading'] | undefined;
  loading: string;
  /** In words, why it could not be fetched. */
  failure: string | undefined;
  onRetry: () => void;
}

/** Stands in for a card whose content is on its way, or did not come. */
export function LoadingCard({ heading = 'h2', loading, failure, onRetry, ...card }: LoadingCardProps) {
  const t = useMessages(retry);
  return (
    <Card {...card} heading={heading}>
      {failure ? (
        <div role="alert" className="ak-alert">
          {failure}{' '}
          <button type="button" className="ak-button ak-quiet" onClick={onFirstClick(onRetry)}>
            {t('action.tryAgain')}
          </button>
        </div>
      ) : (
        <p role="status" className="ak-muted">
          {loading}
        </p>
      )}
    </Card>
  );
}
