export const methods = {
  'methods.title': 'Sign in',
  'methods.description': 'Choose how.',
  'methods.or': 'or',
  'methods.lastUsed': 'Last used',
  'methods.password': 'Continue with a password',
  'methods.magic-url': 'Continue with a link by email',
  'methods.email-otp': 'Continue with a code by email',
  'methods.phone-otp': 'Continue with your phone',
};
