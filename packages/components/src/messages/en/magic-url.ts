export const magicUrl = {
  'magicUrl.title': 'Sign in with a link',
  'magicUrl.description': 'We send a link to your email. No password needed.',
  'magicUrl.sentTitle': 'Check your inbox',
  'magicUrl.sentDescription': 'We have sent a link to {email}. Open it on this device to sign in.',
  'magicUrl.linkTitle': 'Sign in',
  'magicUrl.linkDescription': 'Your link has arrived. One click, and you are in.',
};
