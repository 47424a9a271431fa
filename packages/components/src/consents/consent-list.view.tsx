'use client';
import type { Consent } from '@appwrite-kit/hooks';
import { PendingButton } from '../button/pending-button.tsx';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { RowText } from '../list/row-text.tsx';
import { consents as english } from '../messages/en/consents.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import type { ConsentListController } from './use-consent-list.ts';

export interface ConsentListViewProps extends ListLooks<Consent> {
  list: Omit<ConsentListController, 'error'>;
  appName: (consent: Consent) => string;
  /** In words, why the list could not be fetched. */
  failure: string | undefined;
}

/** How the apps look that have access. It knows nothing of servers. */
export function ConsentListView({ list, appName, failure, children, ...looks }: ConsentListViewProps) {
  const { consents, isSupported, removal, pages, retry } = list;
  const t = useMessages(english);
  const lang = useLang();
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const scopes = new Intl.ListFormat(lang, { type: 'unit' });
  return (
    <ListSection
      {...looks}
      title={t('consents.title')}
      description={t('consents.description')}
      loading={t('consents.loading')}
      items={isSupported ? consents : []}
      empty={isSupported ? t('consents.empty') : t('consents.notSupported')}
      failure={isSupported ? failure : undefined}
      onRetry={retry}
      removal={removal}
      removed={(consent) => t('consents.revoked', { app: appName(consent) })}
      renderRow={(consent) => (
        <>
          <RowText title={appName(consent)}>
            <p>{scopes.format(consent.scopes)}</p>
            <p>{t('consents.since', { date: date.format(new Date(consent.$createdAt)) })}</p>
          </RowText>
          <PendingButton
            className="ak-quiet"
            label={t('consents.revokeApp', { app: appName(consent) })}
            isPending={removal.isPending(consent)}
            onPress={() => removal.remove(consent)}
          >
            {t('consents.revoke')}
          </PendingButton>
        </>
      )}
    >
      <Pager {...pages} />
      {children}
    </ListSection>
  );
}
