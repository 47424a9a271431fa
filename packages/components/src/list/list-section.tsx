'use client';
import type { ReactNode } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { retry } from '../messages/en/retry.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Identified, Removal } from './use-removal.ts';
import { useRowFocus } from './use-row-focus.ts';

/** Looks that every list of the account can be given. */
export type ListLooks = Pick<CardProps, 'heading' | 'classNames'>;

export interface ListSectionProps<Item> extends Omit<CardProps, 'children' | 'footer'> {
  /** `undefined` until the list has arrived. */
  items: readonly Item[] | undefined;
  /** In words, why the list could not be fetched. */
  failure?: string | undefined;
  onRetry?: () => void;
  loading: string;
  /** Said of a list without rows; left out for one that always has some. */
  empty?: string;
  removal?: Removal<Item>;
  /** Says that rows were removed. */
  removed?: (item: Item, more: readonly Item[]) => string;
  renderRow(item: Item): ReactNode;
  /** Under the list: pages, or what adds a row. */
  children?: ReactNode;
}

/** A card with a list in it, and all that can happen to one: it loads, fails, is empty, and loses rows. */
export function ListSection<Item extends Identified>({
  items,
  failure,
  onRetry,
  loading,
  empty,
  removal,
  removed,
  renderRow,
  children,
  heading = 'h2',
  ...card
}: ListSectionProps<Item>) {
  const t = useMessages(retry);
  const errorText = useErrorText();
  const rowFocus = useRowFocus<HTMLDivElement>(items?.map(({ $id }) => $id).join());
  const outcome = removal?.outcome;
  return (
    <Card {...card} heading={heading}>
      <div className="ak-stack" {...rowFocus}>
        {!items && !failure && (
          <p role="status" className="ak-muted">
            {loading}
          </p>
        )}
        {failure && (
          <div role="alert" className="ak-alert">
            {failure}{' '}
            {onRetry && (
              <button type="button" className="ak-button ak-quiet" onClick={onFirstClick(onRetry)}>
                {t('action.tryAgain')}
              </button>
            )}
          </div>
        )}
        {items?.length === 0 && empty && <p className="ak-muted">{empty}</p>}
        <ul className="ak-list">
          {items?.map((item) => (
            <li key={item.$id} className="ak-row">
              {renderRow(item)}
            </li>
          ))}
        </ul>
        <div role="alert" className="ak-alert">
          {outcome?.kind === 'failed' && errorText(outcome.error)}
        </div>
        <div role="status" className="ak-note">
          {outcome?.kind === 'removed' && removed?.(outcome.item, outcome.more)}
        </div>
        {children}
      </div>
    </Card>
  );
}
