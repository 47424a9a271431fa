'use client';
import { useState } from 'react';
import { pageQueries } from './page-queries.ts';

/** Where somebody is in a list that comes in pages. */
export interface Pages {
  /** The first is 0. */
  readonly page: number;
  readonly count: number;
  /** The next page is on its way; the one before still shows. */
  readonly isPending: boolean;
  show(page: number): void;
}

/** Options that keep the page before until the next is there. */
export const keepPage = { placeholderData: <Data>(previous: Data | undefined) => previous };

/** Cuts a list into pages that arrives as a whole. */
export function usePagesOf<Item>(items: readonly Item[] | undefined, size: number) {
  const pages = usePages(size).toPages(items?.length, false);
  const start = pages.page * size;
  return { shown: items?.slice(start, start + size), pages };
}

/** Which page of a list is wanted, and the queries for it. Hand `toPages` what the server answered. */
export function usePages(size: number) {
  const [wanted, show] = useState(0);
  const toPages = (total: number | undefined, isPending: boolean): Pages => {
    const count = Math.max(1, Math.ceil((total ?? 0) / size));
    // The last row of the last page may have gone.
    if (total !== undefined && wanted >= count) show(count - 1);
    return { page: Math.min(wanted, count - 1), count, isPending, show };
  };
  return { queries: pageQueries(wanted, size), toPages };
}
