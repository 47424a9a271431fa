import type { verification as english } from '../en/verification.ts';

export const verification: typeof english = {
  'verification.verified': 'Bestätigt',
  'verification.unverified': 'Nicht bestätigt',
  'verification.help': 'Bestätige, dass sie dir gehört.',
  'verification.linkSent': 'Wir haben einen Link an {to} geschickt. Öffne ihn, um die Adresse zu bestätigen.',
  'verification.newPassword': 'Neues Passwort',
  'verification.codeSent': 'Wir haben einen Code an {to} geschickt.',
  'verification.done': 'Bestätigt. Danke.',
  'verification.currentPassword': 'Aktuelles Passwort',
  'verification.becomesPassword':
    'Dein Konto hat noch kein Passwort. Dieses wird dein Passwort; mindestens 8 Zeichen.',
};
