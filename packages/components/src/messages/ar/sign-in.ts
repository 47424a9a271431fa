import type { signIn as english } from '../en/sign-in.ts';

export const signIn: typeof english = {
  'signIn.title': 'مرحبًا بعودتك',
  'signIn.description': 'سجّل الدخول للمتابعة.',
  'signIn.forgotPassword': 'نسيت كلمة المرور؟',
  'signIn.noAccount': 'جديد هنا؟',
};
