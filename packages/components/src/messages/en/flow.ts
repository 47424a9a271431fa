/** What every flow says that takes several steps. */
export const flow = {
  'flow.occupied': 'Somebody is signed in here',
  'flow.occupiedHelp': 'Sign them out to go on, or leave everything as it is.',
  'flow.switchAccount': 'Sign out and continue',
  'flow.stay': 'Stay signed in',
  'flow.backToSignIn': 'Back to sign in',
  'flow.otherEmail': 'Use another email',
  'flow.otherPhone': 'Use another number',
};
