/** What the settings say of the second factor. */
export const mfaOverview = {
  'mfa.on': 'On',
  'mfa.off': 'Off',
  'mfa.status': 'Second step',
  'mfa.onHelp': 'Asked for whenever you sign in.',
  'mfa.offHelp': 'Your password alone opens your account.',
  'mfa.disable': 'Turn off',
  'mfa.authenticator': 'Authenticator app',
  'mfa.authenticatorHelp': 'Shows a new code every 30 seconds, also without a network.',
  'mfa.setUp': 'Set up',
  'mfa.remove': 'Remove',
  'mfa.removeAuthenticator': 'Remove authenticator app',
  'mfa.setUpDone': 'Active',
};
