export const password = {
  'label.newPassword': 'New password',
  'password.hint': 'At least 8 characters.',
};
