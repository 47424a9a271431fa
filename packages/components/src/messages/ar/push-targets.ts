import type { pushTargets as english } from '../en/push-targets.ts';

export const pushTargets: typeof english = {
  'pushTargets.title': 'الإشعارات',
  'pushTargets.description': 'الأجهزة التي تصلها الإشعارات.',
  'pushTargets.loading': 'جارٍ تحميل الأجهزة…',
  'pushTargets.empty': 'لا يوجد جهاز تصله الإشعارات بعد.',
  'pushTargets.since': 'مسجَّل منذ {date}',
  'pushTargets.expired': 'منتهٍ',
  'pushTargets.remove': 'إزالة',
  'pushTargets.removeDevice': 'إزالة {device}',
  'pushTargets.removed': 'لن تصل الإشعارات إلى {device} بعد الآن.',
  'pushTargets.register': 'إشعار هذا الجهاز',
  'pushTargets.registered': 'ستصل الإشعارات إلى هذا الجهاز.',
};
