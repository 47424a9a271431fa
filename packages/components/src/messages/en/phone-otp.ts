export const phoneOtp = {
  'phoneOtp.title': 'Sign in by phone',
  'phoneOtp.description': 'We send a code of six digits to your phone.',
};
