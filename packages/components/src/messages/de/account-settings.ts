import type { accountSettings as english } from '../en/account-settings.ts';

export const accountSettings: typeof english = {
  'accountSettings.title': 'Konto',
  'accountSettings.back': 'Alle Einstellungen',
  'accountSettings.loading': 'Wird geladen …',
  'accountSettings.profile': 'Profil',
  'accountSettings.email': 'E-Mail',
  'accountSettings.phone': 'Telefon',
  'accountSettings.password': 'Passwort',
  'accountSettings.mfa': 'Zwei-Schritt-Anmeldung',
  'accountSettings.sessions': 'Geräte',
  'accountSettings.identities': 'Verknüpfte Konten',
  'accountSettings.consents': 'Apps mit Zugriff',
  'accountSettings.push': 'Benachrichtigungen',
  'accountSettings.preferences': 'Einstellungen',
  'accountSettings.activity': 'Aktivität',
  'accountSettings.danger': 'Gefahrenbereich',
};
