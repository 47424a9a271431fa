import type { sessions as english } from '../en/sessions.ts';

export const sessions: typeof english = {
  'sessions.title': 'Geräte',
  'sessions.description': 'Hier ist dein Konto gerade angemeldet.',
  'sessions.current': 'Dieses Gerät',
  'sessions.since': 'Angemeldet {date}',
  'sessions.revoke': 'Abmelden',
  'sessions.revokeDevice': '{device} abmelden',
  'sessions.revokeOthers': 'Alle anderen abmelden',
  'sessions.revoked': 'Auf {device} abgemeldet.',
  'sessions.othersRevoked': 'Auf allen anderen Geräten abgemeldet.',
  'sessions.loading': 'Geräte werden geladen …',
};
