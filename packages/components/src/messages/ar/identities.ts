import type { identities as english } from '../en/identities.ts';

export const identities: typeof english = {
  'identities.title': 'الحسابات المرتبطة',
  'identities.description': 'حسابات أخرى يمكنك تسجيل الدخول بها.',
  'identities.loading': 'جارٍ تحميل الحسابات المرتبطة…',
  'identities.empty': 'لا شيء مرتبط بعد.',
  'identities.unlink': 'فصل',
  'identities.unlinkProvider': 'فصل {provider}',
  'identities.unlinked': 'لم يعد {provider} مرتبطًا.',
  'identities.lastMethod': 'هذه طريقتك الوحيدة لتسجيل الدخول. عيّن كلمة مرور أو اربط حسابًا آخر قبل فصلها.',
};
