import type { mfa as english } from '../en/mfa.ts';
import type { mfaOverview } from '../en/mfa-overview.ts';
import type { mfaScan } from '../en/mfa-scan.ts';

export const mfa: typeof english & typeof mfaScan & typeof mfaOverview = {
  'mfa.title': 'التحقق بخطوتين',
  'mfa.description': 'خطوة ثانية عند الدخول، فلا تكفي كلمة مرور مسروقة.',
  'mfa.loading': 'جارٍ التحميل…',
  'mfa.on': 'مفعَّل',
  'mfa.off': 'معطَّل',
  'mfa.status': 'الخطوة الثانية',
  'mfa.onHelp': 'تُطلب عند كل تسجيل دخول.',
  'mfa.offHelp': 'كلمة المرور وحدها تفتح حسابك.',
  'mfa.enable': 'تفعيل',
  'mfa.disable': 'تعطيل',
  'mfa.authenticator': 'تطبيق المصادقة',
  'mfa.authenticatorHelp': 'يعرض رمزًا جديدًا كل 30 ثانية، حتى دون اتصال.',
  'mfa.setUp': 'إعداد',
  'mfa.remove': 'إزالة',
  'mfa.removeAuthenticator': 'إزالة تطبيق المصادقة',
  'mfa.setUpAuthenticator': 'إعداد تطبيق المصادقة',
  'mfa.setUpDone': 'نشط',
  'mfa.setupDone': 'التحقق بخطوتين مفعَّل.',
  'mfa.scanTitle': 'امسح هذا الرمز',
  'mfa.scanHelp': 'افتح تطبيق المصادقة وامسح الصورة أو أدخل المفتاح.',
  'mfa.qrLabel': 'رمز QR لتطبيق المصادقة. المفتاح نفسه يليه كنص.',
  'mfa.secret': 'المفتاح',
  'mfa.copySecret': 'نسخ المفتاح',
  'mfa.codeHint': 'الأرقام الستة التي يعرضها التطبيق الآن.',
  'mfa.cancel': 'إلغاء',
};
