/** What is said where more than one way is there to confirm who one is, or none; and to whoever is somebody else. */
export const otherFactors = {
  'mfaChallenge.loading': 'One moment…',
  'mfaChallenge.choose': 'Choose how.',
  'mfaChallenge.recoveryCodeHelp': 'Enter one of the codes that you saved. Each works once.',
  'mfaChallenge.totp': 'Authenticator app',
  'mfaChallenge.email': 'Code by email',
  'mfaChallenge.phone': 'Code by text message',
  'mfaChallenge.recoveryCode': 'Recovery code',
  'mfaChallenge.otherWay': 'Another way',
  'mfaChallenge.otherAccount': 'Use another account',
  'mfaChallenge.unavailable': 'None of the ways that are set up can be used right now. Contact support.',
};
