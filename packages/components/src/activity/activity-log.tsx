'use client';
import { isNotSupported, useLogs } from '@appwrite-kit/hooks';
import type { ListLooks } from '../list/list-section.tsx';
import { useKeptPage } from '../list/use-kept-page.ts';
import { keepPage, usePages } from '../list/use-pages.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { ActivityLogView } from './activity-log.view.tsx';

export interface ActivityLogProps extends ListLooks {
  /** How many entries a page shows. 10 if left out. */
  pageSize?: number;
}

/**
 * What happened in the account, newest first: `GET /account/logs`. Servers without a log say so; newer ones have none.
 *
 * @example
 * <ActivityLog />
 */
export function ActivityLog({ pageSize = 10, ...looks }: ActivityLogProps) {
  const { queries, toPages } = usePages(pageSize);
  const read = useLogs({ queries }, keepPage);
  const { data, error, isPlaceholderData, refetch } = read;
  const page = useKeptPage(read);
  const failure = useFailureText(data ? undefined : error);
  return (
    <ActivityLogView
      {...looks}
      logs={page?.logs}
      isSupported={!isNotSupported(error)}
      failure={failure}
      pages={toPages(page?.total, isPlaceholderData)}
      onRetry={() => void refetch()}
    />
  );
}
