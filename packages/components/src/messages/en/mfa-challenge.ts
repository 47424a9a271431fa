export const mfaChallenge = {
  'mfaChallenge.title': 'Confirm that it is you',
  'mfaChallenge.choose': 'Choose how.',
  'mfaChallenge.totpHelp': 'Enter the code that your authenticator app shows.',
  'mfaChallenge.emailHelp': 'Enter the code that we have sent to your email address.',
  'mfaChallenge.phoneHelp': 'Enter the code that we have sent to your phone.',
  'mfaChallenge.recoveryCodeHelp': 'Enter one of the codes that you saved. Each works once.',
  'mfaChallenge.otherWay': 'Another way',
  'mfaChallenge.otherAccount': 'Use another account',
  'mfaChallenge.loading': 'One moment…',
};
