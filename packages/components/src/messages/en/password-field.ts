/** What every field for a password says. It is part of the login screen's first load: keep it short. */
export const passwordField = {
  'password.show': 'Show characters',
  'password.capsLock': 'Caps Lock is on',
};
