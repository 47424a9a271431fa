import type { passwordSettings as english } from '../en/password-settings.ts';

export const passwordSettings: typeof english = {
  'passwordSettings.title': 'كلمة المرور',
  'passwordSettings.description': 'يمكنك تغييرها متى شئت. قد يُسجَّل خروج الأجهزة الأخرى.',
  'passwordSettings.setDescription': 'ليس لحسابك كلمة مرور بعد. عيّن واحدة لتسجّل الدخول بها.',
  'passwordSettings.current': 'كلمة المرور الحالية',
  'passwordSettings.new': 'كلمة المرور الجديدة',
  'passwordSettings.hint': '8 أحرف على الأقل.',
  'passwordSettings.change': 'تغيير كلمة المرور',
  'passwordSettings.set': 'تعيين كلمة المرور',
  'passwordSettings.changed': 'تم تغيير كلمة المرور.',
};
