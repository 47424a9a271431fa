'use client';
import { isNotSupported, type Log, useLogs } from '@appwrite-kit/hooks';
import { useKeptPage } from '../list/use-kept-page.ts';
import { keepPage, type Pages, usePages } from '../list/use-pages.ts';

/** An entry of the log, with an id, which the server gives none. */
export type ActivityEntry = Log & { readonly $id: string };

export interface UseActivityLogOptions {
  /** How many entries a page shows. 10 if left out. */
  pageSize?: number | undefined;
}

/** The activity of the account without its looks: what `useActivityLog` answers with. */
export interface ActivityLogController {
  /** Newest first. `undefined` until the log has arrived. */
  readonly entries: readonly ActivityEntry[] | undefined;
  /** `false` if the server keeps no log. */
  readonly isSupported: boolean;
  /** Why the log could not be fetched. */
  readonly error: unknown;
  readonly pages: Pages;
  retry(): void;
}

/**
 * What happened in the account: `GET /account/logs`.
 *
 * @example
 * const { entries } = useActivityLog();
 * entries?.map(({ $id, event }) => <li key={$id}>{event}</li>);
 */
export function useActivityLog({ pageSize = 10 }: UseActivityLogOptions = {}): ActivityLogController {
  const { queries, toPages } = usePages(pageSize);
  const read = useLogs({ queries }, keepPage);
  const { data, error, isPlaceholderData, refetch } = read;
  const page = useKeptPage(read);
  return {
    entries: page?.logs.map((log, index) => ({ ...log, $id: `${log.time} ${index}` })),
    isSupported: !isNotSupported(error),
    error: data ? undefined : error,
    pages: toPages(page?.total, isPlaceholderData),
    retry: () => void refetch(),
  };
}
