import type { phoneSettings as english } from '../en/phone-settings.ts';

export const phoneSettings: typeof english = {
  'phoneSettings.title': 'الهاتف',
  'phoneSettings.description': 'لاستلام الرموز برسائل نصية.',
  'phoneSettings.none': 'لا يوجد رقم هاتف بعد',
  'phoneSettings.change': 'تغيير رقم الهاتف',
  'phoneSettings.add': 'إضافة رقم هاتف',
  'phoneSettings.changed': 'تم تغيير رقم هاتفك.',
};
