'use client';
import { useRef, useState } from 'react';
import { errorKey } from '../messages/failure.ts';
import { prepareErrorText } from '../messages/use-error-text.ts';

/** Something with an id, as every row of Appwrite is. */
export interface Identified {
  readonly $id: string;
}

/** What came of the last removal, to be announced. */
export type RemovalOutcome<Item> =
  | { readonly kind: 'removed'; readonly item: Item }
  | { readonly kind: 'failed'; readonly error: string };

/** Removing rows of a list, one at a time. */
export interface Removal<Item> {
  readonly outcome: RemovalOutcome<Item> | undefined;
  isPending(item: Item): boolean;
  /** Does nothing while an earlier removal is under way. It never rejects. */
  remove(item: Item): Promise<void>;
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
  const [pending, setPending] = useState<string>();
  const [outcome, setOutcome] = useState<RemovalOutcome<Item>>();

  const send = async (item: Item) => {
    try {
      await options.send(item);
    } catch (error) {
      if (!options.isGone(error)) throw error;
      await options.refetch();
    }
  };

  const remove = async (item: Item) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(undefined);
    setPending(item.$id);
    try {
      await send(item);
      setOutcome({ kind: 'removed', item });
    } catch (reason) {
      const error = errorKey(reason);
      await prepareErrorText(error);
      setOutcome({ kind: 'failed', error });
    }
    setPending(undefined);
    isBusy.current = false;
  };

  return { outcome, isPending: (item) => item.$id === pending, remove };
}
