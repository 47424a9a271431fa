export const verification = {
  'verification.verified': 'Confirmed',
  'verification.unverified': 'Not confirmed',
  'verification.codeSent': 'We have sent a code to {to}.',
  'verification.done': 'Confirmed. Thank you.',
  'verification.currentPassword': 'Current password',
  'verification.becomesPassword':
    'Your account has no password yet. This becomes your password; at least 8 characters.',
};
