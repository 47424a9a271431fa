export const emailOtpSteps = {
  'emailOtp.enterTitle': 'Check your inbox',
  'emailOtp.enterDescription': 'Enter the code that we have sent to {email}.',
};
