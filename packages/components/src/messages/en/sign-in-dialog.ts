export const signInDialog = {
  'signInDialog.title': 'Sign in',
};
