/** What every screen says that asks for something sent: a code, or a link. */
export const code = {
  'label.code': 'Verification code',
  'action.sendCode': 'Send code',
  'action.sendLink': 'Send link',
  'action.verify': 'Verify',
  'action.resend': 'Resend',
  'code.nothingCame': 'Nothing came?',
  'code.resendIn': 'You can send it again in {time}.',
  'code.resent': 'Sent again.',
  'code.phrase': 'The message shows this phrase:',
};
