import type { sessions as english } from '../en/sessions.ts';

export const sessions: typeof english = {
  'sessions.title': 'الأجهزة',
  'sessions.description': 'الأماكن المسجّل الدخول منها إلى حسابك الآن.',
  'sessions.current': 'هذا الجهاز',
  'sessions.since': 'تسجيل الدخول: {date}',
  'sessions.revoke': 'إنهاء',
  'sessions.revokeDevice': 'إنهاء جلسة {device}',
  'sessions.revokeOthers': 'إنهاء كل الجلسات الأخرى',
  'sessions.revoked': 'تم تسجيل الخروج من {device}.',
  'sessions.othersRevoked': 'تم تسجيل الخروج من كل الأجهزة الأخرى.',
  'sessions.loading': 'جارٍ تحميل الأجهزة…',
};
