import type { emailOtp as english } from '../en/email-otp.ts';
import type { emailOtpSteps } from '../en/email-otp-steps.ts';

export const emailOtp: typeof english & typeof emailOtpSteps = {
  'emailOtp.title': 'تسجيل الدخول برمز',
  'emailOtp.description': 'نرسل رمزًا من ستة أرقام إلى بريدك الإلكتروني.',
  'emailOtp.enterTitle': 'تحقق من بريدك',
  'emailOtp.enterDescription': 'أدخل الرمز الذي أرسلناه إلى {email}.',
};
