/** How an authenticator app is set up. */
export const mfaScan = {
  'mfa.scanTitle': 'Scan this code',
  'mfa.scanHelp': 'Open your authenticator app and scan the picture, or type in the key.',
  'mfa.qrLabel': 'QR code for your authenticator app. The same key follows as text.',
  'mfa.secret': 'Key',
  'mfa.copySecret': 'Copy key',
  'mfa.codeHint': 'The six digits that the app shows now.',
  'mfa.cancel': 'Cancel',
};
