'use client';
import { useRef, useState } from 'react';
import { loadFeedback } from '../feedback/load-feedback.ts';

/** Something with an id, as every row of Appwrite is. */
export interface Identified {
  readonly $id: string;
}

/** What came of the last removal, to be announced. */
export type RemovalOutcome<Item> =
  | { readonly kind: 'removed'; readonly item: Item; readonly more: readonly Item[] }
  | { readonly kind: 'failed'; readonly error: string };

/** Removing rows of a list. */
export interface Removal<Item> {
  readonly outcome: RemovalOutcome<Item> | undefined;
  isPending(item: Item): boolean;
  /** Removes one row or several. Does nothing while an earlier removal is under way. It never rejects. */
  remove(item: Item, ...more: readonly Item[]): Promise<void>;
}

export interface RemovalOptions<Item> {
  send(item: Item): Promise<unknown>;
  /** Tells that an error means that the row was gone before; the list is then read anew. */
  isGone(error: unknown): boolean;
  refetch(): Promise<unknown>;
}

/** Removes rows of a list. One that is gone already counts as removed. */
export function useRemoval<Item extends Identified>(options: RemovalOptions<Item>): Removal<Item> {
  const isBusy = useRef(false);
  const [pending, setPending] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<RemovalOutcome<Item>>();

  const send = async (item: Item) => {
    try {
      await options.send(item);
    } catch (error) {
      if (!options.isGone(error)) throw error;
      await options.refetch();
    }
  };

  const remove = async (item: Item, ...more: readonly Item[]) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const items = [item, ...more];
    setOutcome(undefined);
    setPending(items.map(({ $id }) => $id));
    const results = await Promise.allSettled(items.map(send));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) {
      const { errorKey } = await loadFeedback();
      setOutcome({ kind: 'failed', error: errorKey(failed.reason) });
    } else {
      setOutcome({ kind: 'removed', item, more });
    }
    setPending([]);
    isBusy.current = false;
  };

  return { outcome, isPending: ({ $id }) => pending.includes($id), remove };
}
