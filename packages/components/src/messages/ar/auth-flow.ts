import type { authFlow as english } from '../en/auth-flow.ts';

export const authFlow: typeof english = {
  'authFlow.signedInAs': 'أنت مسجّل الدخول باسم {name}',
  'authFlow.signedIn': 'أنت مسجّل الدخول',
  'authFlow.signedInContinue': 'تابع، أو سجّل الخروج لاستخدام حساب آخر.',
  'authFlow.signedInHelp': 'سجّل الخروج لاستخدام حساب آخر.',
  'authFlow.refused': 'لا يمكن استخدام هذا الحساب',
};
