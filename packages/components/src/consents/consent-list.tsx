'use client';
import { type Consent, isNotSupported, useConsents, useDeleteConsent } from '@appwrite-kit/hooks';
import type { ListLooks } from '../list/list-section.tsx';
import { useKeptPage } from '../list/use-kept-page.ts';
import { keepPage, usePages } from '../list/use-pages.ts';
import { useRemoval } from '../list/use-removal.ts';
import { isServerError } from '../messages/failure.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { ConsentListView } from './consent-list.view.tsx';

export interface ConsentListProps extends ListLooks {
  /** The name to show for an app. Its id or its address if left out. */
  appName?: (consent: Consent) => string;
  /** How many apps a page shows. 10 if left out. */
  pageSize?: number;
}

/**
 * The apps that may use the account, each to be shut out: `GET /account/consents`, `DELETE /account/consents/{consentId}`.
 * Servers before 2.0 know no such apps, and the list says so.
 *
 * @example
 * <ConsentList appName={({ appId }) => apps[appId]?.name ?? appId} />
 */
export function ConsentList({
  appName = ({ appId, cimdUrl }) => appId || cimdUrl,
  pageSize = 10,
  ...looks
}: ConsentListProps) {
  const { queries, toPages } = usePages(pageSize);
  const read = useConsents({ queries }, keepPage);
  const { data, error, isPlaceholderData, refetch } = read;
  const page = useKeptPage(read);
  const { mutateAsync: deleteConsent } = useDeleteConsent();
  const failure = useFailureText(data ? undefined : error);
  const removal = useRemoval<Consent>({
    send: ({ $id: consentId }) => deleteConsent({ consentId }),
    isGone: (reason) => isServerError(reason) && reason.code === 404,
    refetch,
  });
  return (
    <ConsentListView
      {...looks}
      consents={page?.consents}
      appName={appName}
      isSupported={!isNotSupported(error)}
      failure={failure}
      removal={removal}
      pages={toPages(page?.total, isPlaceholderData)}
      onRetry={() => void refetch()}
    />
  );
}
