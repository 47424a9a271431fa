'use client';
import { PendingButton } from '../button/pending-button.tsx';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { useDeviceName } from '../list/use-device-name.ts';
import { sessions as english } from '../messages/en/sessions.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SessionRow } from './session-row.tsx';
import type { SessionListController } from './use-session-list.ts';

export interface SessionListViewProps extends ListLooks {
  list: Omit<SessionListController, 'error'>;
  /** In words, why the list could not be fetched. */
  failure: string | undefined;
}

/**
 * How the list of sessions looks. It knows nothing of servers.
 *
 * @example
 * const { error, ...list } = useSessionList();
 * <SessionListView list={list} failure={useFailureText(error)} heading="h3" />
 */
export function SessionListView({ list, failure, ...looks }: SessionListViewProps) {
  const t = useMessages(english);
  const deviceName = useDeviceName();
  const { sessions, removal, retry } = list;
  const [other, ...more] = sessions?.filter((session) => !session.current) ?? [];
  return (
    <ListSection
      {...looks}
      title={t('sessions.title')}
      description={t('sessions.description')}
      loading={t('sessions.loading')}
      items={sessions}
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
      {other && more.length > 0 && (
        <PendingButton
          className="ak-danger"
          isPending={[other, ...more].every(removal.isPending)}
          onPress={() => removal.remove(other, ...more)}
        >
          {t('sessions.revokeOthers')}
        </PendingButton>
      )}
    </ListSection>
  );
}
