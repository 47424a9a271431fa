import type { authFlow as english } from '../en/auth-flow.ts';

export const authFlow: typeof english = {
  'authFlow.signedInAs': 'أنت مسجّل الدخول باسم {name}',
  'authFlow.signedIn': 'أنت مسجّل الدخول',
  'authFlow.signedInContinue': 'تابع، أو سجّل الخروج لاستخدام حساب آخر.',
  'authFlow.signedInHelp': 'سجّل الخروج لاستخدام حساب آخر.',
  'authFlow.refused': 'لا يمكن استخدام هذا الحساب',
  'authFlow.unknown': 'لحظة من فضلك',
  'authFlow.unknownHelp': 'نتحقق مما إذا كنت لا تزال مسجّل الدخول…',
  'authFlow.refusedHelp':
    'إذا رُفض تسجيل الخروج أيضًا، فاحذف ملفات تعريف الارتباط لهذا الموقع لاستخدام حساب آخر.',
  'authFlow.resetRequired': 'يجب تغيير كلمة المرور',
  'authFlow.resetHelp':
    'افتح هذه الصفحة في نافذة خاصة واختر هناك «هل نسيت كلمة المرور؟». إذا رُفض تسجيل الخروج، فاحذف ملفات تعريف الارتباط لهذا الموقع.',
  'authFlow.methodOff': 'طريقة تسجيل الدخول هذه متوقفة',
  'authFlow.methodOffHelp': 'اختر طريقة أخرى.',
  'authFlow.onlyMethodOff':
    'لا توجد هنا طريقة أخرى لتسجيل الدخول. حاول لاحقًا، أو اسأل القائمين على هذا الموقع.',
  'authFlow.otherAccount': 'استخدام حساب آخر',
  'authFlow.back': 'رجوع',
  'authFlow.verify.email': 'أكّد بريدك الإلكتروني',
  'authFlow.verify.phone': 'أكّد رقم هاتفك',
  'authFlow.verifyHelp': 'قبل المتابعة: أثبت أن {address} لك.',
  'authFlow.change.email': 'استخدام بريد آخر',
  'authFlow.change.phone': 'استخدام رقم هاتف آخر',
  'authFlow.mfaRequired': 'قبل المتابعة: يحتاج هذا الحساب إلى خطوة ثانية عند تسجيل الدخول.',
  'authFlow.codesRequired': 'قبل المتابعة: تأكد من أنك حفظت رموز الاسترداد.',
  'authFlow.haveCodes': 'لديّ الرموز',
};
