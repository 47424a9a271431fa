export const signUp = {
  'signUp.title': 'Create your account',
  'signUp.description': 'It takes less than a minute.',
  'signUp.passwordHint': 'At least 8 characters.',
  'signUp.haveAccount': 'Already have an account?',
};
