import type { consents as english } from '../en/consents.ts';

export const consents: typeof english = {
  'consents.title': 'Apps mit Zugriff',
  'consents.description': 'Apps, denen du dein Konto geöffnet hast.',
  'consents.loading': 'Apps werden geladen …',
  'consents.empty': 'Keine App hat Zugriff.',
  'consents.notSupported': 'Dieser Server lässt keine anderen Apps zu.',
  'consents.since': 'Erlaubt {date}',
  'consents.revoke': 'Zugriff entziehen',
  'consents.revokeApp': '{app} den Zugriff entziehen',
  'consents.revoked': '{app} hat keinen Zugriff mehr.',
};
