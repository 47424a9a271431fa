import type { userButton as english } from '../en/user-button.ts';

export const userButton: typeof english = {
  'userButton.label': 'Kontomenü von {name}',
  'userButton.guest': 'Gast',
  'userButton.manageAccount': 'Konto verwalten',
};
