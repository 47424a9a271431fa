'use client';
import { PendingButton } from '../button/pending-button.tsx';
import { list } from '../messages/en/list.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Pages } from './use-pages.ts';

/** Leads through a list that comes in pages. Not there while one page holds it all. */
export function Pager({ page, count, isPending, show }: Pages) {
  const t = useMessages(list);
  if (count < 2) return null;
  return (
    <nav className="ak-row" aria-label={t('list.page', { page: page + 1, pages: count })}>
      <PendingButton
        className="ak-quiet"
        isPending={isPending}
        isDisabled={page === 0}
        onPress={() => show(page - 1)}
      >
        {t('list.previous')}
      </PendingButton>
      <span role="status" className="ak-hint">
        {t('list.page', { page: page + 1, pages: count })}
      </span>
      <PendingButton
        className="ak-quiet"
        isPending={isPending}
        isDisabled={page === count - 1}
        onPress={() => show(page + 1)}
      >
        {t('list.next')}
      </PendingButton>
    </nav>
  );
}
