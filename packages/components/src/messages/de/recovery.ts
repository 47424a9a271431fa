import type { recovery as english } from '../en/recovery.ts';
import type { recoverySteps } from '../en/recovery-steps.ts';

export const recovery: typeof english & typeof recoverySteps = {
  'recovery.title': 'Passwort vergessen?',
  'recovery.description': 'Wir senden dir einen Link, um ein neues festzulegen.',
  'recovery.codeDescription': 'Wir senden dir einen Code, um ein neues festzulegen.',
  'recovery.reset': 'Passwort zurücksetzen',
  'recovery.sentTitle': 'Schau in dein Postfach',
  'recovery.sentDescription':
    'Wir haben einen Link an {email} gesendet. Öffne ihn, um ein neues Passwort festzulegen.',
  'recovery.codeTitle': 'Neues Passwort festlegen',
  'recovery.codeSentDescription':
    'Gib den Code ein, den wir an {email} gesendet haben, und dein neues Passwort.',
  'recovery.newTitle': 'Neues Passwort festlegen',
  'recovery.newDescription': 'Melde dich danach damit an.',
  'recovery.doneTitle': 'Dein Passwort ist geändert',
  'recovery.doneHelp': 'Melde dich mit deinem neuen Passwort an.',
};
