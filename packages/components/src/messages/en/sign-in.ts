export const signIn = {
  'signIn.title': 'Welcome back',
  'signIn.description': 'Sign in to continue.',
  'signIn.forgotPassword': 'Forgot password?',
  'signIn.noAccount': 'New here?',
};
