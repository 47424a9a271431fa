export const anonymous = {
  'anonymous.continue': 'Continue as guest',
};
