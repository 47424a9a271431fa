import type { signInDialog as english } from '../en/sign-in-dialog.ts';

export const signInDialog: typeof english = {
  'signInDialog.title': 'تسجيل الدخول',
};
