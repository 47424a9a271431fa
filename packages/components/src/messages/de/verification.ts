import type { verification as english } from '../en/verification.ts';

export const verification: typeof english = {
  'verification.verified': 'Bestätigt',
  'verification.unverified': 'Nicht bestätigt',
  'verification.codeSent': 'Wir haben einen Code an {to} geschickt.',
  'verification.done': 'Bestätigt. Danke.',
  'verification.currentPassword': 'Aktuelles Passwort',
  'verification.becomesPassword':
    'Dein Konto hat noch kein Passwort. Dieses wird dein Passwort; mindestens 8 Zeichen.',
};
