import type { dialog as english } from '../en/dialog.ts';

export const dialog: typeof english = {
  'dialog.close': 'Schließen',
};
