export const profile = {
  'profile.title': 'Profile',
  'profile.description': 'How you appear to others.',
  'profile.saved': 'Saved.',
  'profile.noEmail': 'No email address yet',
};
