export const authFlow = {
  'authFlow.signedInAs': 'You are signed in as {name}',
  'authFlow.signedIn': 'You are signed in',
  'authFlow.signedInContinue': 'Continue, or sign out to use another account.',
  'authFlow.signedInHelp': 'Sign out to use another account.',
  'authFlow.refused': 'This account cannot be used',
  'authFlow.mfaRequired': 'One more step',
  'authFlow.mfaRequiredHelp':
    'This account is protected by a second step, which this page cannot ask for. Sign out to use another account.',
};
