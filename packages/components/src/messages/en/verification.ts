export const verification = {
  'verification.verified': 'Confirmed',
  'verification.unverified': 'Not confirmed',
  'verification.help': 'Confirm that it is yours.',
  'verification.linkSent': 'We have sent a link to {to}. Open it to confirm the address.',
  'verification.newPassword': 'New password',
  'verification.codeSent': 'We have sent a code to {to}.',
  'verification.done': 'Confirmed. Thank you.',
  'verification.currentPassword': 'Current password',
  'verification.becomesPassword':
    'Your account has no password yet. This becomes your password; at least 8 characters.',
};
