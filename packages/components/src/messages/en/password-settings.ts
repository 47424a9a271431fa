export const passwordSettings = {
  'passwordSettings.title': 'Password',
  'passwordSettings.description': 'Change it whenever you like. Other devices may be signed out.',
  'passwordSettings.setDescription': 'Your account has no password yet. Set one to sign in with it.',
  'passwordSettings.current': 'Current password',
  'passwordSettings.new': 'New password',
  'passwordSettings.hint': 'At least 8 characters.',
  'passwordSettings.change': 'Change password',
  'passwordSettings.set': 'Set password',
  'passwordSettings.changed': 'Your password has been changed.',
};
