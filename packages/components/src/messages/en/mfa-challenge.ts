export const mfaChallenge = {
  'mfaChallenge.title': 'Confirm that it is you',
  'mfaChallenge.totpHelp': 'Enter the code that your authenticator app shows.',
  'mfaChallenge.emailHelp': 'Enter the code that we have sent to your email address.',
  'mfaChallenge.phoneHelp': 'Enter the code that we have sent to your phone.',
};
