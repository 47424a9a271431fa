export const recovery = {
  'recovery.title': 'Forgot your password?',
  'recovery.description': 'We send you a link to set a new one.',
  'recovery.codeDescription': 'We send you a code to set a new one.',
  'recovery.reset': 'Reset password',
};
