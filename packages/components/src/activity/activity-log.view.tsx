'use client';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { RowText } from '../list/row-text.tsx';
import { useDeviceName } from '../list/use-device-name.ts';
import { activity } from '../messages/en/activity.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import { activityName } from './activity-name.ts';
import type { ActivityEntry, ActivityLogController } from './use-activity-log.ts';

export interface ActivityLogViewProps extends ListLooks<ActivityEntry> {
  log: Omit<ActivityLogController, 'error'>;
  /** In words, why the log could not be fetched. */
  failure: string | undefined;
}

/** How the activity looks. It knows nothing of servers. */
export function ActivityLogView({ log, failure, children, ...looks }: ActivityLogViewProps) {
  const { entries, isSupported, pages, retry } = log;
  const t = useMessages(activity);
  const deviceName = useDeviceName();
  const when = new Intl.DateTimeFormat(useLang(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ListSection
      {...looks}
      title={t('activity.title')}
      description={t('activity.description')}
      loading={t('activity.loading')}
      items={isSupported ? entries : []}
      empty={isSupported ? t('activity.empty') : t('activity.notSupported')}
      failure={isSupported ? failure : undefined}
      onRetry={retry}
      renderRow={(entry) => (
        <RowText title={activityName(entry.event, t)}>
          <p>
            {deviceName(entry)} · <bdi dir="ltr">{entry.ip}</bdi>
          </p>
          <time dateTime={entry.time}>{when.format(new Date(entry.time))}</time>
        </RowText>
      )}
    >
      <Pager {...pages} />
      {children}
    </ListSection>
  );
}
