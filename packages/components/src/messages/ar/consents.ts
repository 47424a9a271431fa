import type { consents as english } from '../en/consents.ts';

export const consents: typeof english = {
  'consents.title': 'التطبيقات ذات الصلاحية',
  'consents.description': 'التطبيقات التي سمحت لها باستخدام حسابك.',
  'consents.loading': 'جارٍ تحميل التطبيقات…',
  'consents.empty': 'لا يوجد تطبيق له صلاحية.',
  'consents.notSupported': 'لا يسمح هذا الخادم لتطبيقات أخرى.',
  'consents.since': 'مسموح منذ {date}',
  'consents.revoke': 'إلغاء الصلاحية',
  'consents.revokeApp': 'إلغاء صلاحية {app}',
  'consents.revoked': 'لم تعد لدى {app} صلاحية.',
};
