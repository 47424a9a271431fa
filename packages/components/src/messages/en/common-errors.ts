/**
 * Texts for what goes wrong on the login screen day by day. Everything rarer is in `errors.ts`, which is loaded when it
 * happens.
 */
export const commonErrors = {
  'error.unknown': 'Something went wrong. Try again in a moment.',
  'error.network': 'The server cannot be reached. Check your connection and try again.',
  'error.offline': 'You are offline. Try again once you are connected.',
  'error.email_required': 'Enter your email address.',
  'error.email_invalid': 'Enter an email address like name@example.com.',
  'error.password_required': 'Enter your password.',
  'error.general_rate_limit_exceeded': 'Too many attempts. Wait a while, then try again.',
  'error.general_server_error': 'The server has a problem. Try again in a moment.',
  'error.user_invalid_credentials': 'Wrong email or password.',
  'error.user_blocked': 'This account is blocked. Contact support to have it opened again.',
};
