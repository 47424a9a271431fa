import type { Models } from 'appwrite';

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
