import type { methods as english } from '../en/methods.ts';

export const methods: typeof english = {
  'methods.title': 'تسجيل الدخول',
  'methods.description': 'اختر الطريقة.',
  'methods.or': 'أو',
  'methods.lastUsed': 'آخر استخدام',
  'methods.password': 'المتابعة بكلمة المرور',
  'methods.magic-url': 'المتابعة برابط إلى بريدك',
  'methods.email-otp': 'المتابعة برمز إلى بريدك',
  'methods.phone-otp': 'المتابعة برقم هاتفك',
};
