export const emailOtp = {
  'emailOtp.title': 'Sign in with a code',
  'emailOtp.description': 'We send a code of six digits to your email.',
};
