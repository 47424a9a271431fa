/** What buttons say that send something to enter, or to open. */
export const send = {
  'action.sendCode': 'Send code',
  'action.sendLink': 'Send link',
};
