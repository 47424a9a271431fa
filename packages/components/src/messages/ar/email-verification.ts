import type { emailVerification as english } from '../en/email-verification.ts';

export const emailVerification: typeof english = {
  'emailVerification.linkTitle': 'تأكيد بريدك الإلكتروني',
  'emailVerification.linkHelp': 'نقرة واحدة ونعرف أن هذا العنوان لك.',
  'emailVerification.otherTitle': 'هذا الرابط لحساب آخر',
  'emailVerification.otherHelp':
    'أنت مسجّل الدخول بحساب مختلف. يمكنك تأكيد العنوان مع ذلك، أو طلب رابط لهذا الحساب.',
  'emailVerification.doneTitle': 'تم تأكيد بريدك الإلكتروني',
  'emailVerification.doneHelp': 'شكرًا لك. لم يبق ما تفعله.',
};
