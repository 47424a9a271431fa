/**
 * Texts for what the login screen can run into, by error type. Everything rarer is in `errors.ts`, which is loaded
 * when such an error happens.
 */
export const commonErrors = {
  'error.unknown': 'Something went wrong. Try again in a moment.',
  'error.network': 'The server cannot be reached. Check your connection and try again.',
  'error.offline': 'You are offline. Try again once you are connected.',
  'error.invalid_response': 'The server has a problem. Try again in a moment.',
  'error.email_required': 'Enter your email address.',
  'error.email_invalid': 'Enter an email address like name@example.com.',
  'error.password_required': 'Enter your password.',
  'error.password_short': 'Use at least 8 characters.',
  'error.password_long': 'Use at most 256 characters.',
  'error.name_required': 'Enter your name.',
  'error.name_long': 'Use at most 128 characters.',
  'error.general_argument_invalid': 'This is not accepted. Check what you typed.',
  'error.general_rate_limit_exceeded': 'Too many attempts. Wait a while, then try again.',
  'error.general_server_error': 'The server has a problem. Try again in a moment.',
  'error.user_invalid_credentials': 'Wrong email or password.',
  'error.user_blocked': 'This account is blocked. Contact support to have it opened again.',
  'error.user_session_already_exists': 'You are already signed in. Reload the page, or sign out first.',
  'error.user_auth_method_unsupported': 'This way of signing in is switched off. Choose another one.',
};
