import type { done } from '../en/done.ts';
import type { flow as english } from '../en/flow.ts';

export const flow: typeof english & typeof done = {
  'flow.done': 'تم بنجاح',
  'flow.doneHelp': 'يمكنك المتابعة.',
  'flow.occupied': 'هناك حساب مسجّل الدخول هنا',
  'flow.occupiedHelp': 'سجّل خروجه للمتابعة، أو اترك كل شيء كما هو.',
  'flow.switchAccount': 'تسجيل الخروج والمتابعة',
  'flow.stay': 'البقاء مسجّل الدخول',
  'flow.backToSignIn': 'العودة إلى تسجيل الدخول',
  'flow.otherEmail': 'استخدام بريد آخر',
  'flow.otherPhone': 'استخدام رقم آخر',
};
