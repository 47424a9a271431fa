export const magicUrlSteps = {
  'magicUrl.sentTitle': 'Check your inbox',
  'magicUrl.sentDescription': 'We have sent a link to {email}. Open it on this device to sign in.',
  'magicUrl.linkTitle': 'Sign in',
  'magicUrl.linkDescription': 'Your link has arrived. One click, and you are in.',
};
