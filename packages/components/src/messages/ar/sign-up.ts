import type { signUp as english } from '../en/sign-up.ts';

export const signUp: typeof english = {
  'signUp.title': 'أنشئ حسابك',
  'signUp.description': 'لن يستغرق الأمر دقيقة.',
  'signUp.passwordHint': 'ثمانية أحرف على الأقل.',
  'signUp.haveAccount': 'لديك حساب بالفعل؟',
};
