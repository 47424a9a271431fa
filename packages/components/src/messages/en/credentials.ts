/** What signing in and signing up both say. It is part of the login screen's first load: keep it short. */
export const credentials = {
  'label.password': 'Password',
  'action.signIn': 'Sign in',
  'action.createAccount': 'Create account',
};
