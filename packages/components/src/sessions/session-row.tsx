'use client';
import type { Models } from 'appwrite';
import { PendingButton } from '../button/pending-button.tsx';
import { RowText } from '../list/row-text.tsx';
import { sessions as english } from '../messages/en/sessions.ts';
import { useLang, useMessages } from '../messages/use-messages.ts';
import { countryName, dateName } from './describe-session.ts';
import { DeviceIcon } from './device-icon.tsx';

export interface SessionRowProps {
  session: Models.Session;
  /** The name of its device. */
  device: string;
  isPending: boolean;
  onRevoke: () => void;
}

/** One session: its device, its place, its date, and for all but this one the button that ends it. */
export function SessionRow({ session, device, isPending, onRevoke }: SessionRowProps) {
  const t = useMessages(english);
  const lang = useLang();
  const country = countryName(session, lang);
  return (
    <>
      <DeviceIcon isHandheld={/phone|tablet/.test(session.deviceName)} />
      <RowText title={device} badge={session.current && t('sessions.current')}>
        <p>
          {country}
          {country && ' · '}
          <bdi dir="ltr">{session.ip}</bdi>
        </p>
        <p>{t('sessions.since', { date: dateName(session, lang) })}</p>
      </RowText>
      {!session.current && (
        <PendingButton
          className="ak-quiet"
          label={t('sessions.revokeDevice', { device })}
          isPending={isPending}
          onPress={onRevoke}
        >
          {t('sessions.revoke')}
        </PendingButton>
      )}
    </>
  );
}
