export const emailVerification = {
  'emailVerification.linkTitle': 'Confirm your email',
  'emailVerification.linkHelp': 'One click, and we know that this address is yours.',
  'emailVerification.otherTitle': 'This link is for another account',
  'emailVerification.otherHelp':
    'You are signed in with a different account. You can still confirm the address, or ask for a link for this account.',
  'emailVerification.doneTitle': 'Your email is confirmed',
  'emailVerification.doneHelp': 'Thank you. There is nothing left to do.',
};
