import type { Models } from 'appwrite';
import type { sessions } from '../messages/en/sessions.ts';
import type { useMessages } from '../messages/use-messages.ts';

type Translate = ReturnType<typeof useMessages<keyof typeof sessions>>;

/** The device of a session in words: the program and the system, or what is known of them. */
export function deviceName(session: Models.Session, t: Translate): string {
  const { clientName: client, osName: system } = session;
  if (client && system) return t('sessions.device', { client, system });
  return client || system || session.deviceName || t('sessions.unknownDevice');
}

/** The country a session was opened in, in the reader's language. Local and private networks have none. */
export function countryName(session: Models.Session, lang: string): string | undefined {
  return /^[A-Za-z]{2}$/.test(session.countryCode)
    ? new Intl.DisplayNames([lang], { type: 'region' }).of(session.countryCode.toUpperCase())
    : undefined;
}

/** When a session was opened, as a date in the reader's language. */
export function dateName(session: Models.Session, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(session.$createdAt));
}
