import type { recoveryCodes as english } from '../en/recovery-codes.ts';

export const recoveryCodes: typeof english = {
  'recoveryCodes.title': 'رموز الاسترداد',
  'recoveryCodes.description':
    'تتيح لك الدخول إذا فقدت الطرق الأخرى. كل رمز صالح لمرة واحدة، والرموز الجديدة تحل محل القديمة.',
  'recoveryCodes.saveTitle': 'احفظ رموز الاسترداد',
  'recoveryCodes.saveHelp': 'احتفظ بها حيث تجدها دون هاتفك. لرؤيتها مرة أخرى عليك أن تثبت هويتك.',
  'recoveryCodes.list': 'رموز الاسترداد الخاصة بك',
  'recoveryCodes.copy': 'نسخ الكل',
  'recoveryCodes.download': 'تنزيل',
  'recoveryCodes.print': 'طباعة',
  'recoveryCodes.saved': 'لقد حفظتها',
  'recoveryCodes.loading': 'جارٍ تحميل الرموز…',
  'recoveryCodes.show': 'عرض الرموز',
  'recoveryCodes.hide': 'إخفاء الرموز',
  'recoveryCodes.create': 'إنشاء الرموز',
  'recoveryCodes.regenerate': 'إنشاء رموز جديدة',
  'recoveryCodes.none': 'ليس لديك رموز استرداد بعد.',
};
