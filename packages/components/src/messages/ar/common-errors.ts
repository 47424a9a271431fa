import type { commonErrors as english } from '../en/common-errors.ts';

export const commonErrors: typeof english = {
  'error.unknown': 'حدث خطأ ما. أعد المحاولة بعد قليل.',
  'error.network': 'تعذّر الوصول إلى الخادم. تحقق من اتصالك ثم أعد المحاولة.',
  'error.offline': 'أنت غير متصل بالإنترنت. أعد المحاولة بعد الاتصال.',
  'error.invalid_response': 'توجد مشكلة في الخادم. أعد المحاولة بعد قليل.',
  'error.email_required': 'أدخل بريدك الإلكتروني.',
  'error.email_invalid': 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  'error.password_required': 'أدخل كلمة المرور.',
  'error.password_short': 'استخدم ثمانية أحرف على الأقل.',
  'error.password_long': 'استخدم 256 حرفًا على الأكثر.',
  'error.name_required': 'أدخل اسمك.',
  'error.name_long': 'استخدم 128 حرفًا على الأكثر.',
  'error.general_argument_invalid': 'هذه القيمة غير مقبولة. راجع ما كتبته.',
  'error.general_rate_limit_exceeded': 'محاولات كثيرة جدًا. انتظر قليلًا ثم أعد المحاولة.',
  'error.general_server_error': 'توجد مشكلة في الخادم. أعد المحاولة بعد قليل.',
  'error.user_invalid_credentials': 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'error.user_blocked': 'هذا الحساب محظور. تواصل مع الدعم لإعادة فتحه.',
  'error.user_session_already_exists': 'أنت مسجّل الدخول بالفعل. أعد تحميل الصفحة أو سجّل الخروج أولًا.',
  'error.user_auth_method_unsupported': 'طريقة تسجيل الدخول هذه متوقفة. اختر طريقة أخرى.',
};
