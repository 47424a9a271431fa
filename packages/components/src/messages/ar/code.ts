import type { code as english } from '../en/code.ts';
import type { send } from '../en/send.ts';
import type { verificationCode } from '../en/verification-code.ts';

export const code: typeof english & typeof send & typeof verificationCode = {
  'label.code': 'رمز التحقق',
  'action.sendCode': 'إرسال الرمز',
  'action.sendLink': 'إرسال الرابط',
  'action.verify': 'تحقق',
  'action.resend': 'إعادة الإرسال',
  'code.nothingCame': 'لم يصل شيء؟',
  'code.resendIn': 'يمكنك إعادة الإرسال بعد {time}.',
  'code.resent': 'أُعيد الإرسال.',
  'code.phrase': 'تحتوي الرسالة على هذه العبارة:',
};
