/** What every screen says that waits for something sent: a code, or a link. */
export const code = {
  'action.resend': 'Resend',
  'code.nothingCame': 'Nothing came?',
  'code.resendIn': 'You can send it again in {time}.',
  'code.resent': 'Sent again.',
  'code.phrase': 'The message shows this phrase:',
};
