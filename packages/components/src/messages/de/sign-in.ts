import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  'signIn.title': 'Willkommen zurück',
  'signIn.description': 'Melde dich an, um fortzufahren.',
  'signIn.forgotPassword': 'Passwort vergessen?',
  'signIn.noAccount': 'Neu hier?',
};
