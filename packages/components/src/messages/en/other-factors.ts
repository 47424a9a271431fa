/** What is said where more than one way is there to confirm who one is, or none. */
export const otherFactors = {
  'mfaChallenge.totp': 'Authenticator app',
  'mfaChallenge.email': 'Code by email',
  'mfaChallenge.phone': 'Code by text message',
  'mfaChallenge.recoveryCode': 'Recovery code',
  'mfaChallenge.unavailable': 'None of the ways that are set up can be used right now. Contact support.',
};
