import type { mfaChallenge as english } from '../en/mfa-challenge.ts';
import type { otherFactors } from '../en/other-factors.ts';

export const mfaChallenge: typeof english & typeof otherFactors = {
  'mfaChallenge.title': 'أكّد هويتك',
  'mfaChallenge.choose': 'اختر الطريقة.',
  'mfaChallenge.totp': 'تطبيق المصادقة',
  'mfaChallenge.email': 'رمز عبر البريد',
  'mfaChallenge.phone': 'رمز عبر رسالة نصية',
  'mfaChallenge.recoveryCode': 'رمز الاسترداد',
  'mfaChallenge.totpHelp': 'أدخل الرمز الذي يعرضه تطبيق المصادقة.',
  'mfaChallenge.emailHelp': 'أدخل الرمز الذي أرسلناه إلى بريدك الإلكتروني.',
  'mfaChallenge.phoneHelp': 'أدخل الرمز الذي أرسلناه إلى هاتفك.',
  'mfaChallenge.recoveryCodeHelp': 'أدخل أحد الرموز التي حفظتها. كل رمز صالح لمرة واحدة.',
  'mfaChallenge.otherWay': 'طريقة أخرى',
  'mfaChallenge.otherAccount': 'استخدام حساب آخر',
  'mfaChallenge.unavailable': 'لا يمكن استخدام أي من الطرق المُعدّة الآن. تواصل مع الدعم.',
  'mfaChallenge.loading': 'لحظة…',
};
