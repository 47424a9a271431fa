'use client';
import type { Models } from 'appwrite';
import { PendingButton } from '../button/pending-button.tsx';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { useDeviceName } from '../list/use-device-name.ts';
import { usePagesOf } from '../list/use-pages.ts';
import { sessions as english } from '../messages/en/sessions.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SessionRow } from './session-row.tsx';
import type { SessionListController } from './use-session-list.ts';

export interface SessionListViewProps extends ListLooks<Models.Session> {
  list: Omit<SessionListController, 'error'>;
  /** In words, why the list could not be fetched. */
  failure: string | undefined;
  /** How many devices a page shows. 10 if left out. */
  pageSize?: number | undefined;
}

/**
 * How the list of sessions looks. It knows nothing of servers.
 *
 * @example
 * const { error, ...list } = useSessionList();
 * <SessionListView list={list} failure={useFailureText(error)} heading="h3" />
 */
export function SessionListView({ list, failure, pageSize = 10, children, ...looks }: SessionListViewProps) {
  const t = useMessages(english);
  const deviceName = useDeviceName();
  const { sessions, removal, retry } = list;
  const { shown, pages } = usePagesOf(sessions, pageSize);
  const [other, ...more] = sessions?.filter((session) => !session.current) ?? [];
  return (
    <ListSection
      {...looks}
      title={t('sessions.title')}
      description={t('sessions.description')}
      loading={t('sessions.loading')}
      items={shown}
      failure={failure}
      onRetry={retry}
      removal={removal}
      removed={(session, others) =>
        others.length > 0
          ? t('sessions.othersRevoked')
          : t('sessions.revoked', { device: deviceName(session) })
      }
      renderRow={(session) => (
        <SessionRow
          session={session}
          device={deviceName(session)}
          isPending={removal.isPending(session)}
          onRevoke={() => removal.remove(session)}
        />
      )}
    >
      <Pager {...pages} />
      {other && more.length > 0 && (
        <PendingButton
          className="ak-danger"
          isPending={[other, ...more].every(removal.isPending)}
          onPress={() => removal.remove(other, ...more)}
        >
          {t('sessions.revokeOthers')}
        </PendingButton>
      )}
      {children}
    </ListSection>
  );
}
