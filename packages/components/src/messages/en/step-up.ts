export const stepUp = {
  'stepUp.title': 'Confirm that it is you',
  'stepUp.description': 'This needs a fresh confirmation.',
};
