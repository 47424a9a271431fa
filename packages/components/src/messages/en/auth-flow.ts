export const authFlow = {
  'authFlow.signedInAs': 'You are signed in as {name}',
  'authFlow.signedIn': 'You are signed in',
  'authFlow.signedInContinue': 'Continue, or sign out to use another account.',
  'authFlow.signedInHelp': 'Sign out to use another account.',
  'authFlow.refused': 'This account cannot be used',
};
