import type { anonymous as english } from '../en/anonymous.ts';

export const anonymous: typeof english = {
  'anonymous.continue': 'المتابعة كضيف',
};
