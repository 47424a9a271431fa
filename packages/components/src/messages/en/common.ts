import { emailField } from './email-field.ts';
import { retry } from './retry.ts';

/** Texts that more than one screen says. They are part of the login screen's first load: keep them few. */
export const common = {
  'label.password': 'Password',
  'label.name': 'Name',
  'label.optional': 'Optional',
  'password.show': 'Show characters',
  'password.capsLock': 'Caps Lock is on',
  'action.signIn': 'Sign in',
  'action.createAccount': 'Create account',
  'action.signOut': 'Sign out',
  'action.continue': 'Continue',
  'action.save': 'Save',
  ...emailField,
  ...retry,
};
