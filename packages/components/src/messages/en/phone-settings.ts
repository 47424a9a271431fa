export const phoneSettings = {
  'phoneSettings.title': 'Phone',
  'phoneSettings.description': 'For codes by text message.',
  'phoneSettings.none': 'No phone number yet',
  'phoneSettings.change': 'Change phone number',
  'phoneSettings.add': 'Add phone number',
  'phoneSettings.changed': 'Your phone number has been changed.',
};
