'use client';
import { useEffect, useRef } from 'react';
import { Card, type CardProps } from '../card/card.tsx';
import { common } from '../messages/en/common.ts';
import { sessions as english } from '../messages/en/sessions.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { deviceName } from './describe-session.ts';
import type { SessionListController } from './session-list-controller.ts';
import { SessionRow } from './session-row.tsx';

export interface SessionListViewProps extends Pick<CardProps, 'heading' | 'classNames'> {
  list: SessionListController;
}

const texts = { ...common, ...english };

/**
 * How the list of sessions looks. When a row goes, the focus moves to its neighbour, or to the heading.
 *
 * @example
 * <SessionListView list={useSessionList()} heading="h3" />
 */
export function SessionListView({ list, heading = 'h2', classNames }: SessionListViewProps) {
  const t = useMessages(texts);
  const { sessions, outcome, isPending, revoke, retry } = list;
  const listFailure = useFailureText(list.error);
  const revokeFailure = useFailureText(outcome?.kind === 'failed' && outcome.error);
  const others = sessions?.filter((session) => !session.current) ?? [];
  const root = useRef<HTMLDivElement>(null);
  const lastPressed = useRef(0);
  const count = sessions?.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the number of rows is what the effect is for.
  useEffect(() => {
    const element = root.current;
    const hasLostFocus = document.activeElement === document.body && lastPressed.current > 0;
    if (!element || !hasLostFocus) return;
    const buttons = [...element.querySelectorAll<HTMLElement>('li button')];
    const neighbour = buttons[Math.min(lastPressed.current, buttons.length) - 1];
    (neighbour ?? element.closest('.ak')?.querySelector<HTMLElement>('.ak-title'))?.focus();
  }, [count]);

  return (
    <Card
      title={t('sessions.title')}
      description={t('sessions.description')}
      heading={heading}
      {...(classNames && { classNames })}
    >
      <div ref={root} className="ak-stack">
        {!sessions && !listFailure && <p role="status">{t('sessions.loading')}</p>}
        {listFailure && (
          <div role="alert" className="ak-alert">
            {listFailure}{' '}
            <button type="button" className="ak-button ak-quiet" onClick={retry}>
              {t('action.tryAgain')}
            </button>
          </div>
        )}
        <ul className="ak-list">
          {sessions?.map((session) => (
            <SessionRow
              key={session.$id}
              session={session}
              isPending={isPending(session.$id)}
              onRevoke={() => {
                lastPressed.current = others.indexOf(session) + 1;
                revoke([session]);
              }}
            />
          ))}
        </ul>
        <div role="alert" className="ak-alert">
          {revokeFailure}
        </div>
        <div role="status" className="ak-note">
          {outcome?.kind === 'revoked' && t('sessions.revoked', { device: deviceName(outcome.session, t) })}
          {outcome?.kind === 'others-revoked' && t('sessions.othersRevoked')}
        </div>
        {others.length > 1 && (
          <button
            type="button"
            className="ak-button ak-danger"
            aria-disabled={others.every((session) => isPending(session.$id))}
            aria-busy={others.every((session) => isPending(session.$id))}
            onClick={() => {
              lastPressed.current = 1;
              revoke(others);
            }}
          >
            {t('sessions.revokeOthers')}
          </button>
        )}
      </div>
    </Card>
  );
}
