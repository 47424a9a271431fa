import type { copyButton as english } from '../en/copy-button.ts';

export const copyButton: typeof english = {
  'copyButton.copy': 'Kopieren',
  'copyButton.copied': 'Kopiert',
  'copyButton.failed': 'Kopieren ging nicht. Markiere den Text und kopiere ihn selbst.',
};
