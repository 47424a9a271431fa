import type { phoneOtp as english } from '../en/phone-otp.ts';
import type { phoneOtpSteps } from '../en/phone-otp-steps.ts';

export const phoneOtp: typeof english & typeof phoneOtpSteps = {
  'phoneOtp.title': 'تسجيل الدخول بالهاتف',
  'phoneOtp.description': 'نرسل رمزًا من ستة أرقام إلى هاتفك.',
  'phoneOtp.enterTitle': 'تحقق من هاتفك',
  'phoneOtp.enterDescription': 'أدخل الرمز الذي أرسلناه إلى {phone}.',
};
