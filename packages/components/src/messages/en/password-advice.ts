/** How strong a password is that somebody chooses. */
export const passwordAdvice = {
  'password.veryWeak': 'Guessed at once. Try three or four unrelated words.',
  'password.weak': 'Easy to guess. Add another word or two.',
  'password.fair': 'Could be stronger. Add another word.',
  'password.good': 'A good password.',
  'password.strong': 'A strong password.',
};
