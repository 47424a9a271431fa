import type { common as english } from '../en/common.ts';
import type { credentials } from '../en/credentials.ts';
import type { passwordField } from '../en/password-field.ts';

export const common: typeof english & typeof credentials & typeof passwordField = {
  'label.email': 'E-Mail',
  'label.password': 'Passwort',
  'label.name': 'Name',
  'label.optional': 'Freiwillig',
  'password.show': 'Zeichen anzeigen',
  'password.capsLock': 'Die Feststelltaste ist an',
  'action.signIn': 'Anmelden',
  'action.createAccount': 'Konto erstellen',
  'action.signOut': 'Abmelden',
  'action.continue': 'Weiter',
  'action.save': 'Speichern',
  'action.tryAgain': 'Erneut versuchen',
};
