import { emailField } from './email-field.ts';
import { retry } from './retry.ts';

/** Texts that more than one screen says, apart from those of the login screen. */
export const common = {
  'label.name': 'Name',
  'label.optional': 'Optional',
  'action.signOut': 'Sign out',
  'action.continue': 'Continue',
  'action.save': 'Save',
  ...emailField,
  ...retry,
};
