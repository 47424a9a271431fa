export const phoneOtp = {
  'phoneOtp.title': 'Sign in by phone',
  'phoneOtp.description': 'We send a code of six digits to your phone.',
  'phoneOtp.enterTitle': 'Check your phone',
  'phoneOtp.enterDescription': 'Enter the code that we have sent to {phone}.',
};
