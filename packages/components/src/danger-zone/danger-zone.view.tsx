'use client';
import { Suspense, useState } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { Card, type CardProps } from '../card/card.tsx';
import { dangerZone } from '../messages/en/danger-zone.ts';
import { useMessages } from '../messages/use-messages.ts';

const ConfirmDialog = lazyView(async () => (await import('./confirm-dialog.tsx')).ConfirmDialog);

export interface DangerZoneViewProps extends Pick<CardProps, 'heading' | 'classNames'> {
  /** What has to be typed before anything is done. */
  phrase: string;
  onBlock: () => Promise<unknown>;
  /** Left out, deletion is not offered. */
  onDelete: (() => Promise<unknown>) | undefined;
}

/** How the danger zone looks. It knows nothing of servers. */
export function DangerZoneView({ phrase, onBlock, onDelete, heading = 'h2', ...card }: DangerZoneViewProps) {
  const t = useMessages(dangerZone);
  const [chosen, setChosen] = useState<'block' | 'delete'>();
  const acts = { block: onBlock, delete: onDelete };
  const act = chosen && acts[chosen];
  return (
    <Card {...card} heading={heading} title={t('dangerZone.title')} description={t('dangerZone.description')}>
      <ul className="ak-list">
        {(['block', 'delete'] as const).map(
          (name) =>
            acts[name] && (
              <li key={name} className="ak-stack">
                <div>
                  <p className="ak-strong">{t(`dangerZone.${name}`)}</p>
                  <p className="ak-muted ak-small">{t(`dangerZone.${name}Help`)}</p>
                </div>
                <button type="button" className="ak-button ak-danger" onClick={() => setChosen(name)}>
                  {t(`dangerZone.${name}`)}
                </button>
              </li>
            ),
        )}
      </ul>
      <Suspense>
        {chosen && act && (
          <ConfirmDialog
            title={t(`dangerZone.${chosen}`)}
            description={t(`dangerZone.${chosen}Help`)}
            phrase={phrase}
            act={act}
            onClose={() => setChosen(undefined)}
          />
        )}
      </Suspense>
    </Card>
  );
}
