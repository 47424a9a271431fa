'use client';
import { type Consent, isNotSupported, useConsents, useDeleteConsent } from '@appwrite-kit/hooks';
import { useKeptPage } from '../list/use-kept-page.ts';
import { keepPage, type Pages, usePages } from '../list/use-pages.ts';
import { type Removal, useRemoval } from '../list/use-removal.ts';
import { isServerError } from '../messages/failure.ts';

export interface UseConsentListOptions {
  /** How many apps a page shows. 10 if left out. */
  pageSize?: number | undefined;
}

/** The apps with access without their looks: what `useConsentList` answers with. */
export interface ConsentListController {
  /** `undefined` until the list has arrived. */
  readonly consents: readonly Consent[] | undefined;
  /** `false` if the server knows no apps with access. */
  readonly isSupported: boolean;
  /** Why the list could not be fetched. */
  readonly error: unknown;
  readonly removal: Removal<Consent>;
  readonly pages: Pages;
  retry(): void;
}

/**
 * The apps that may use the account: `GET /account/consents`, `DELETE /account/consents/{consentId}`. One that is already shut
 * out counts as removed.
 *
 * @example
 * const { consents, removal } = useConsentList();
 * consents?.map((consent) => <button onClick={() => removal.remove(consent)}>Remove {consent.appId}</button>);
 */
export function useConsentList({ pageSize = 10 }: UseConsentListOptions = {}): ConsentListController {
  const { queries, toPages } = usePages(pageSize);
  const read = useConsents({ queries }, keepPage);
  const { data, error, isPlaceholderData, refetch } = read;
  const page = useKeptPage(read);
  const { mutateAsync: deleteConsent } = useDeleteConsent();
  const removal = useRemoval<Consent>({
    send: ({ $id: consentId }) => deleteConsent({ consentId }),
    isGone: (reason) => isServerError(reason) && reason.code === 404,
    refetch,
  });
  return {
    consents: page?.consents,
    isSupported: !isNotSupported(error),
    error: data ? undefined : error,
    removal,
    pages: toPages(page?.total, isPlaceholderData),
    retry: () => void refetch(),
  };
}
