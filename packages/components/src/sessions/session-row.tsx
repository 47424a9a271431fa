'use client';
import type { Models } from 'appwrite';
import { sessions as english } from '../messages/en/sessions.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import { countryName, dateName, deviceName } from './describe-session.ts';

export interface SessionRowProps {
  session: Models.Session;
  isPending: boolean;
  onRevoke: () => void;
}

/** One session: its device, its place, its date, and for all but this one the button that ends it. */
export function SessionRow({ session, isPending, onRevoke }: SessionRowProps) {
  const t = useMessages(english);
  const lang = useLang();
  const country = countryName(session, lang);
  const device = deviceName(session, t);
  return (
    <li className="ak-row">
      <div className="ak-grow">
        <p className="ak-strong">
          {device} {session.current && <span className="ak-badge">{t('sessions.current')}</span>}
        </p>
        <p className="ak-muted ak-small">
          {country}
          {country && ' · '}
          <bdi>{session.ip}</bdi>
        </p>
        <p className="ak-muted ak-small">{t('sessions.since', { date: dateName(session, lang) })}</p>
      </div>
      {!session.current && (
        <button
          type="button"
          className="ak-button ak-quiet"
          aria-label={t('sessions.revokeDevice', { device })}
          aria-disabled={isPending}
          aria-busy={isPending}
          onClick={() => isPending || onRevoke()}
        >
          {t('sessions.revoke')}
        </button>
      )}
    </li>
  );
}
