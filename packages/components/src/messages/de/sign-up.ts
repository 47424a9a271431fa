import type { signUp as english } from '../en/sign-up.ts';

export const signUp: typeof english = {
  'signUp.title': 'Konto erstellen',
  'signUp.description': 'Das dauert keine Minute.',
  'signUp.passwordHint': 'Mindestens 8 Zeichen.',
  'signUp.haveAccount': 'Schon ein Konto?',
};
