export const password = {
  'label.newPassword': 'New password',
  'password.hint': 'At least 8 characters.',
  'password.veryWeak': 'Guessed at once. Try three or four unrelated words.',
  'password.weak': 'Easy to guess. Add another word or two.',
  'password.fair': 'Could be stronger. Add another word.',
  'password.good': 'A good password.',
  'password.strong': 'A strong password.',
};
