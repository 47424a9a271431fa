import type { accountSettings as english } from '../en/account-settings.ts';

export const accountSettings: typeof english = {
  'accountSettings.title': 'الحساب',
  'accountSettings.back': 'كل الإعدادات',
  'accountSettings.loading': 'جارٍ التحميل…',
  'accountSettings.profile': 'الملف الشخصي',
  'accountSettings.email': 'البريد الإلكتروني',
  'accountSettings.phone': 'الهاتف',
  'accountSettings.password': 'كلمة المرور',
  'accountSettings.mfa': 'التحقق بخطوتين',
  'accountSettings.sessions': 'الأجهزة',
  'accountSettings.identities': 'الحسابات المرتبطة',
  'accountSettings.consents': 'التطبيقات ذات الصلاحية',
  'accountSettings.push': 'الإشعارات',
  'accountSettings.preferences': 'التفضيلات',
  'accountSettings.activity': 'النشاط',
  'accountSettings.danger': 'منطقة الخطر',
};
