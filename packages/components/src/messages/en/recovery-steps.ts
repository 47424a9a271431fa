export const recoverySteps = {
  'recovery.sentTitle': 'Check your inbox',
  'recovery.sentDescription': 'We have sent a link to {email}. Open it to set a new password.',
  'recovery.codeTitle': 'Set a new password',
  'recovery.codeSentDescription': 'Enter the code that we have sent to {email}, and your new password.',
  'recovery.newTitle': 'Set a new password',
  'recovery.newDescription': 'Then sign in with it.',
  'recovery.doneTitle': 'Your password is changed',
  'recovery.doneHelp': 'Sign in with your new password.',
};
