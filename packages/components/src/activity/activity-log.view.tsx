'use client';
import type { Log } from '@appwrite-kit/hooks';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { RowText } from '../list/row-text.tsx';
import { useDeviceName } from '../list/use-device-name.ts';
import type { Pages } from '../list/use-pages.ts';
import { activity } from '../messages/en/activity.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import { activityName } from './activity-name.ts';

export interface ActivityLogViewProps extends ListLooks {
  /** `undefined` until the log has arrived. */
  logs: readonly Log[] | undefined;
  /** `false` if the server keeps no log. */
  isSupported: boolean;
  /** In words, why the log could not be fetched. */
  failure: string | undefined;
  pages: Pages;
  onRetry: () => void;
}

/** How the activity looks. It knows nothing of servers. */
export function ActivityLogView({
  logs,
  isSupported,
  failure,
  pages,
  onRetry,
  ...looks
}: ActivityLogViewProps) {
  const t = useMessages(activity);
  const deviceName = useDeviceName();
  const when = new Intl.DateTimeFormat(useLang(), { dateStyle: 'medium', timeStyle: 'short' });
  const items = logs?.map((log, index) => ({ ...log, $id: `${log.time} ${index}` }));
  return (
    <ListSection
      {...looks}
      title={t('activity.title')}
      description={t('activity.description')}
      loading={t('activity.loading')}
      items={isSupported ? items : []}
      empty={isSupported ? t('activity.empty') : t('activity.notSupported')}
      failure={isSupported ? failure : undefined}
      onRetry={onRetry}
      renderRow={(log) => (
        <RowText title={activityName(log.event, t)}>
          <p>
            {deviceName(log)} · <bdi dir="ltr">{log.ip}</bdi>
          </p>
          <time dateTime={log.time}>{when.format(new Date(log.time))}</time>
        </RowText>
      )}
    >
      <Pager {...pages} />
    </ListSection>
  );
}
