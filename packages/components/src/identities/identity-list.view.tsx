'use client';
import type { OAuthProviderName } from '@appwrite-kit/hooks';
import type { Models } from 'appwrite';
import { Suspense } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { PendingButton } from '../button/pending-button.tsx';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { RowText } from '../list/row-text.tsx';
import { identities as english } from '../messages/en/identities.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ProviderMark } from '../oauth/provider-mark.tsx';
import { providerName } from '../oauth/providers.ts';
import { useMarks } from '../oauth/use-marks.ts';
import type { IdentityListController } from './use-identity-list.ts';

const LinkButtons = lazyView(async () => (await import('./link-buttons.tsx')).LinkButtons);

export interface IdentityListViewProps extends ListLooks<Models.Identity> {
  list: Omit<IdentityListController, 'error'>;
  /** In words, why the list could not be fetched. */
  failure: string | undefined;
  /** The providers that can be linked. None if left out. */
  providers?: readonly OAuthProviderName[] | undefined;
  /** Where the provider leads back to. This page if left out. */
  linkUrl?: string | undefined;
}

/** A server may know providers that the kit does not; they too have a name. */
const nameOf = ({ provider }: Models.Identity) => providerName(provider as OAuthProviderName);

/** How the linked accounts look. They know nothing of servers. */
export function IdentityListView({
  list,
  failure,
  providers = [],
  linkUrl,
  children,
  ...looks
}: IdentityListViewProps) {
  const t = useMessages(english);
  const marks = useMarks();
  const { identities, isLastMethod, removal, pages, retry } = list;
  const unlinked = providers.filter((name) => !identities?.some(({ provider }) => provider === name));
  return (
    <ListSection
      {...looks}
      title={t('identities.title')}
      description={t('identities.description')}
      loading={t('identities.loading')}
      empty={t('identities.empty')}
      items={identities}
      failure={failure}
      onRetry={retry}
      removal={removal}
      removed={(identity) => t('identities.unlinked', { provider: nameOf(identity) })}
      renderRow={(identity) => (
        <>
          <ProviderMark provider={identity.provider} name={nameOf(identity)} marks={marks} />
          <RowText title={nameOf(identity)}>
            <p>
              <bdi>{identity.providerEmail || identity.providerUid}</bdi>
            </p>
            {isLastMethod && <p>{t('identities.lastMethod')}</p>}
          </RowText>
          {!isLastMethod && (
            <PendingButton
              className="ak-quiet"
              label={t('identities.unlinkProvider', { provider: nameOf(identity) })}
              isPending={removal.isPending(identity)}
              onPress={() => removal.remove(identity)}
            >
              {t('identities.unlink')}
            </PendingButton>
          )}
        </>
      )}
    >
      <Pager {...pages} />
      <Suspense>
        {identities && providers.length > 0 && (
          <LinkButtons providers={unlinked} marks={marks} url={linkUrl} />
        )}
      </Suspense>
      {children}
    </ListSection>
  );
}
