'use client';
import type { ComponentType, ReactNode } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { Card, type CardClassNames, type CardProps } from '../card/card.tsx';
import { cx } from '../class-names.ts';
import { retry } from '../messages/en/retry.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Identified, Removal } from './use-removal.ts';
import { useRowFocus } from './use-row-focus.ts';

/** Class names to add to the parts of a list. */
export interface ListClassNames extends CardClassNames {
  list?: string;
  row?: string;
  alert?: string;
  note?: string;
}

/** What a row of a list is given. */
export interface ListRowProps<Item> {
  item: Item;
  /** What the row would show by itself. */
  children: ReactNode;
}

/** Looks and parts that every list of the account can be given. */
export interface ListLooks<Item> extends Pick<CardProps, 'heading'> {
  classNames?: ListClassNames | undefined;
  /** `Row` draws what is in a row, around what the row shows by itself, or in its place. */
  slots?: { Row?: ComponentType<ListRowProps<Item>> } | undefined;
  /** Anything of your own, under the list. */
  children?: ReactNode;
}

export interface ListSectionProps<Item>
  extends ListLooks<Item>,
    Omit<CardProps, 'children' | 'footer' | 'classNames'> {
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
}

const Bare = ({ children }: ListRowProps<unknown>) => children;

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
  classNames = {},
  slots: { Row = Bare } = {},
  ...card
}: ListSectionProps<Item>) {
  const t = useMessages(retry);
  const errorText = useErrorText();
  const rowFocus = useRowFocus<HTMLDivElement>(items?.map(({ $id }) => $id).join());
  const outcome = removal?.outcome;
  const alert = cx('ak-alert', classNames.alert);
  return (
    <Card {...card} heading={heading} classNames={classNames}>
      <div className="ak-stack" {...rowFocus}>
        {!items && !failure && (
          <p role="status" className="ak-muted">
            {loading}
          </p>
        )}
        {failure && (
          <div role="alert" className={alert}>
            {failure}{' '}
            {onRetry && (
              <button type="button" className="ak-button ak-quiet" onClick={onFirstClick(onRetry)}>
                {t('action.tryAgain')}
              </button>
            )}
          </div>
        )}
        {items?.length === 0 && empty && <p className="ak-muted">{empty}</p>}
        <ul className={cx('ak-list', classNames.list)}>
          {items?.map((item) => (
            <li key={item.$id} className={cx('ak-row', classNames.row)}>
              <Row item={item}>{renderRow(item)}</Row>
            </li>
          ))}
        </ul>
        <div role="alert" className={alert}>
          {outcome?.kind === 'failed' && errorText(outcome.error)}
        </div>
        <div role="status" className={cx('ak-note', classNames.note)}>
          {outcome?.kind === 'removed' && removed?.(outcome.item, outcome.more)}
        </div>
        {children}
      </div>
    </Card>
  );
}
