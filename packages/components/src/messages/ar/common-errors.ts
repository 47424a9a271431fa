import type { commonErrors as english } from '../en/common-errors.ts';

export const commonErrors: typeof english = {
  'error.unknown': 'حدث خطأ ما. أعد المحاولة بعد قليل.',
  'error.network': 'تعذّر الوصول إلى الخادم. تحقق من اتصالك ثم أعد المحاولة.',
  'error.offline': 'أنت غير متصل بالإنترنت. أعد المحاولة بعد الاتصال.',
  'error.email_required': 'أدخل بريدك الإلكتروني.',
  'error.email_invalid': 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  'error.password_required': 'أدخل كلمة المرور.',
  'error.general_rate_limit_exceeded': 'محاولات كثيرة جدًا. انتظر قليلًا ثم أعد المحاولة.',
  'error.general_server_error': 'توجد مشكلة في الخادم. أعد المحاولة بعد قليل.',
  'error.user_invalid_credentials': 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'error.user_blocked': 'هذا الحساب محظور. تواصل مع الدعم لإعادة فتحه.',
};
