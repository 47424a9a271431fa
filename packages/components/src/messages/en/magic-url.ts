export const magicUrl = {
  'magicUrl.title': 'Sign in with a link',
  'magicUrl.description': 'We send a link to your email. No password needed.',
};
