import type { userButton as english } from '../en/user-button.ts';

export const userButton: typeof english = {
  'userButton.label': 'قائمة حساب {name}',
  'userButton.guest': 'ضيف',
  'userButton.manageAccount': 'إدارة الحساب',
};
