export const phoneOtpSteps = {
  'phoneOtp.enterTitle': 'Check your phone',
  'phoneOtp.enterDescription': 'Enter the code that we have sent to {phone}.',
};
