'use client';
import { type ReactNode, Suspense, useState } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { Card, type CardClassNames, type CardProps } from '../card/card.tsx';
import { cx } from '../class-names.ts';
import { dangerZone } from '../messages/en/danger-zone.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';

const ConfirmDialog = lazyView(async () => (await import('./confirm-dialog.tsx')).ConfirmDialog);

export interface DangerZoneViewProps extends Pick<CardProps, 'heading'> {
  /** What has to be typed before anything is done. */
  phrase: string;
  onBlock: () => Promise<unknown>;
  /** Left out, deletion is not offered. */
  onDelete: (() => Promise<unknown>) | undefined;
  classNames?: CardClassNames & { list?: string; row?: string; button?: string };
  /** Parts of the dialog in which the phrase is typed. */
  slots?: ConfirmDialogProps['slots'];
  /** Rows of your own under ours: each an `<li>`. */
  children?: ReactNode;
}

/** How the danger zone looks. It knows nothing of servers. */
export function DangerZoneView({
  phrase,
  onBlock,
  onDelete,
  heading = 'h2',
  classNames = {},
  slots,
  children,
}: DangerZoneViewProps) {
  const t = useMessages(dangerZone);
  const [chosen, setChosen] = useState<'block' | 'delete'>();
  const acts = { block: onBlock, delete: onDelete };
  const act = chosen && acts[chosen];
  return (
    <Card
      classNames={classNames}
      heading={heading}
      title={t('dangerZone.title')}
      description={t('dangerZone.description')}
    >
      <ul className={cx('ak-list', classNames.list)}>
        {(['block', 'delete'] as const).map(
          (name) =>
            acts[name] && (
              <li key={name} className={cx('ak-stack', classNames.row)}>
                <div>
                  <p className="ak-strong">{t(`dangerZone.${name}`)}</p>
                  <p className="ak-muted ak-small">{t(`dangerZone.${name}Help`)}</p>
                </div>
                <button
                  type="button"
                  className={cx('ak-button ak-danger', classNames.button)}
                  onClick={() => setChosen(name)}
                >
                  {t(`dangerZone.${name}`)}
                </button>
              </li>
            ),
        )}
        {children}
      </ul>
      <Suspense>
        {chosen && act && (
          <ConfirmDialog
            title={t(`dangerZone.${chosen}`)}
            description={t(`dangerZone.${chosen}Help`)}
            phrase={phrase}
            act={act}
            slots={slots}
            onClose={() => setChosen(undefined)}
          />
        )}
      </Suspense>
    </Card>
  );
}
