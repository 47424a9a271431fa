export const emailSettings = {
  'emailSettings.title': 'Email',
  'emailSettings.description': 'Where messages about your account go.',
  'emailSettings.none': 'No email address yet',
  'emailSettings.change': 'Change email',
  'emailSettings.add': 'Add email',
  'emailSettings.changed': 'Your email address has been changed.',
};
