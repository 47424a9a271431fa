'use client';
import type { ListLooks } from '../list/list-section.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { ActivityLogView } from './activity-log.view.tsx';
import { type ActivityEntry, type UseActivityLogOptions, useActivityLog } from './use-activity-log.ts';

export interface ActivityLogProps extends ListLooks<ActivityEntry>, UseActivityLogOptions {}

/**
 * What happened in the account, newest first. Servers without a log say so; newer ones have none. For the endpoint see
 * {@link useActivityLog}.
 *
 * @example
 * <ActivityLog />
 */
export function ActivityLog({ pageSize, ...looks }: ActivityLogProps) {
  const { error, ...log } = useActivityLog({ pageSize });
  return <ActivityLogView {...looks} log={log} failure={useFailureText(error)} />;
}
