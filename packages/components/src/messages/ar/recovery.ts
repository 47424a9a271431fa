import type { recovery as english } from '../en/recovery.ts';
import type { recoverySteps } from '../en/recovery-steps.ts';

export const recovery: typeof english & typeof recoverySteps = {
  'recovery.title': 'نسيت كلمة المرور؟',
  'recovery.description': 'نرسل لك رابطًا لتعيين كلمة مرور جديدة.',
  'recovery.codeDescription': 'نرسل لك رمزًا لتعيين كلمة مرور جديدة.',
  'recovery.reset': 'إعادة تعيين كلمة المرور',
  'recovery.sentTitle': 'تحقق من بريدك',
  'recovery.sentDescription': 'أرسلنا رابطًا إلى {email}. افتحه لتعيين كلمة مرور جديدة.',
  'recovery.codeTitle': 'تعيين كلمة مرور جديدة',
  'recovery.codeSentDescription': 'أدخل الرمز الذي أرسلناه إلى {email} وكلمة مرورك الجديدة.',
  'recovery.newTitle': 'تعيين كلمة مرور جديدة',
  'recovery.newDescription': 'ثم سجّل الدخول بها.',
  'recovery.doneTitle': 'تم تغيير كلمة مرورك',
  'recovery.doneHelp': 'سجّل الدخول بكلمة مرورك الجديدة.',
};
