import type { common as english } from '../en/common.ts';
import type { credentials } from '../en/credentials.ts';
import type { passwordField } from '../en/password-field.ts';

export const common: typeof english & typeof credentials & typeof passwordField = {
  'label.email': 'البريد الإلكتروني',
  'label.password': 'كلمة المرور',
  'label.name': 'الاسم',
  'label.optional': 'اختياري',
  'password.show': 'إظهار الأحرف',
  'password.capsLock': 'مفتاح الأحرف الكبيرة مفعّل',
  'action.signIn': 'تسجيل الدخول',
  'action.createAccount': 'إنشاء حساب',
  'action.signOut': 'تسجيل الخروج',
  'action.continue': 'متابعة',
  'action.save': 'حفظ',
  'action.tryAgain': 'إعادة المحاولة',
};
