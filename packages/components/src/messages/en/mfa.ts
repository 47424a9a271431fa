export const mfa = {
  'mfa.title': 'Two-step verification',
  'mfa.description': 'A second step at sign-in, so that a stolen password is not enough.',
  'mfa.loading': 'Loading…',
  'mfa.enable': 'Turn on',
  'mfa.setUpAuthenticator': 'Set up authenticator app',
  'mfa.setupDone': 'Two-step verification is on.',
};
