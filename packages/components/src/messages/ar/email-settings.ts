import type { emailSettings as english } from '../en/email-settings.ts';

export const emailSettings: typeof english = {
  'emailSettings.title': 'البريد الإلكتروني',
  'emailSettings.description': 'إليه تصل الرسائل المتعلقة بحسابك.',
  'emailSettings.none': 'لا يوجد بريد إلكتروني بعد',
  'emailSettings.change': 'تغيير البريد',
  'emailSettings.add': 'إضافة بريد',
  'emailSettings.changed': 'تم تغيير بريدك الإلكتروني.',
};
