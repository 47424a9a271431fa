import type { code as english } from '../en/code.ts';
import type { send } from '../en/send.ts';
import type { verificationCode } from '../en/verification-code.ts';

export const code: typeof english & typeof send & typeof verificationCode = {
  'label.code': 'Bestätigungscode',
  'action.sendCode': 'Code senden',
  'action.sendLink': 'Link senden',
  'action.verify': 'Bestätigen',
  'action.resend': 'Erneut senden',
  'code.nothingCame': 'Nichts angekommen?',
  'code.resendIn': 'In {time} kannst du es erneut senden.',
  'code.resent': 'Erneut gesendet.',
  'code.phrase': 'In der Nachricht steht:',
};
