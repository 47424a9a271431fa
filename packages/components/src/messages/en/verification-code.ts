/** What every form for a code says. */
export const verificationCode = {
  'label.code': 'Verification code',
  'action.verify': 'Verify',
};
