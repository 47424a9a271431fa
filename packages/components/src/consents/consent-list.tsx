'use client';
import type { Consent } from '@appwrite-kit/hooks';
import type { ListLooks } from '../list/list-section.tsx';
import { useFailureText } from '../messages/use-failure-text.ts';
import { ConsentListView } from './consent-list.view.tsx';
import { type UseConsentListOptions, useConsentList } from './use-consent-list.ts';

export interface ConsentListProps extends ListLooks<Consent>, UseConsentListOptions {
  /** The name to show for an app. Its id or its address if left out. */
  appName?: ((consent: Consent) => string) | undefined;
}

/**
 * The apps that may use the account, each to be shut out. Servers before 2.0 know no such apps, and the list says so. For
 * endpoints see {@link useConsentList}.
 *
 * @example
 * <ConsentList appName={({ appId }) => apps[appId]?.name ?? appId} />
 */
export function ConsentList({
  appName = ({ appId, cimdUrl }) => appId || cimdUrl,
  pageSize,
  ...looks
}: ConsentListProps) {
  const { error, ...list } = useConsentList({ pageSize });
  return <ConsentListView {...looks} list={list} appName={appName} failure={useFailureText(error)} />;
}
