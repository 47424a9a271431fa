import type { passwordSettings as english } from '../en/password-settings.ts';

export const passwordSettings: typeof english = {
  'passwordSettings.title': 'Passwort',
  'passwordSettings.description':
    'Du kannst es jederzeit ändern. Andere Geräte werden dabei vielleicht abgemeldet.',
  'passwordSettings.setDescription':
    'Dein Konto hat noch kein Passwort. Lege eines fest, um dich damit anzumelden.',
  'passwordSettings.current': 'Aktuelles Passwort',
  'passwordSettings.new': 'Neues Passwort',
  'passwordSettings.hint': 'Mindestens 8 Zeichen.',
  'passwordSettings.change': 'Passwort ändern',
  'passwordSettings.set': 'Passwort festlegen',
  'passwordSettings.changed': 'Dein Passwort ist geändert.',
};
