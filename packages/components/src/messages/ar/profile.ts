import type { profile as english } from '../en/profile.ts';

export const profile: typeof english = {
  'profile.title': 'الملف الشخصي',
  'profile.description': 'هكذا يراك الآخرون.',
  'profile.saved': 'تم الحفظ.',
  'profile.noEmail': 'لا يوجد بريد إلكتروني بعد',
};
