'use client';
import type { Models } from 'appwrite';
import { PendingButton } from '../button/pending-button.tsx';
import type { Action } from '../button/use-action.ts';
import { type ListLooks, ListSection } from '../list/list-section.tsx';
import { Pager } from '../list/pager.tsx';
import { RowText } from '../list/row-text.tsx';
import { usePagesOf } from '../list/use-pages.ts';
import type { Removal } from '../list/use-removal.ts';
import { device } from '../messages/en/device.ts';
import { pushTargets as english } from '../messages/en/push-targets.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';

export interface PushTargetsViewProps extends ListLooks<Models.Target> {
  /** `undefined` until the list has arrived. */
  targets: readonly Models.Target[] | undefined;
  /** In words, why the list could not be fetched. */
  failure: string | undefined;
  removal: Removal<Models.Target>;
  /** Left out, this device cannot be added. */
  registration: Action | undefined;
  onRetry: () => void;
  /** How many devices a page shows. 10 if left out. */
  pageSize?: number | undefined;
}

const texts = { ...device, ...english };

/** How the devices look that get push messages. It knows nothing of servers. */
export function PushTargetsView({
  targets,
  failure,
  removal,
  registration,
  onRetry,
  pageSize = 10,
  children,
  ...looks
}: PushTargetsViewProps) {
  const t = useMessages(texts);
  const { shown, pages } = usePagesOf(targets, pageSize);
  const errorText = useErrorText();
  const date = new Intl.DateTimeFormat(useLang(), { dateStyle: 'medium' });
  const nameOf = (target: Models.Target) => target.name.trim() || t('device.unknown');
  return (
    <ListSection
      {...looks}
      title={t('pushTargets.title')}
      description={t('pushTargets.description')}
      loading={t('pushTargets.loading')}
      empty={t('pushTargets.empty')}
      items={shown}
      failure={failure}
      onRetry={onRetry}
      removal={removal}
      removed={(target) => t('pushTargets.removed', { device: nameOf(target) })}
      renderRow={(target) => (
        <>
          <RowText
            title={nameOf(target)}
            badge={target.expired && t('pushTargets.expired')}
            isGood={!target.expired}
          >
            {t('pushTargets.since', { date: date.format(new Date(target.$createdAt)) })}
          </RowText>
          <PendingButton
            className="ak-quiet"
            label={t('pushTargets.removeDevice', { device: nameOf(target) })}
            isPending={removal.isPending(target)}
            onPress={() => removal.remove(target)}
          >
            {t('pushTargets.remove')}
          </PendingButton>
        </>
      )}
    >
      <Pager {...pages} />
      {registration && (
        <>
          <div role="alert" className="ak-alert">
            {registration.error && errorText(registration.error)}
          </div>
          <div role="status" className="ak-note">
            {registration.status === 'done' && t('pushTargets.registered')}
          </div>
          <PendingButton isPending={registration.status === 'pending'} onPress={registration.run}>
            {t('pushTargets.register')}
          </PendingButton>
        </>
      )}
      {children}
    </ListSection>
  );
}
