import type { magicUrl as english } from '../en/magic-url.ts';
import type { magicUrlSteps } from '../en/magic-url-steps.ts';

export const magicUrl: typeof english & typeof magicUrlSteps = {
  'magicUrl.title': 'تسجيل الدخول برابط',
  'magicUrl.description': 'نرسل رابطًا إلى بريدك الإلكتروني، دون كلمة مرور.',
  'magicUrl.sentTitle': 'تحقق من بريدك',
  'magicUrl.sentDescription': 'أرسلنا رابطًا إلى {email}. افتحه على هذا الجهاز لتسجيل الدخول.',
  'magicUrl.linkTitle': 'تسجيل الدخول',
  'magicUrl.linkDescription': 'وصل رابطك. نقرة واحدة وستسجّل الدخول.',
};
