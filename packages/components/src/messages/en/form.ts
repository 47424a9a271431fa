export const form = {
  'form.slow': 'This takes longer than usual…',
  'form.timeLeft': '{time} left.',
  'form.fetchAgain': 'Try again',
};
