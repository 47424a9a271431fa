import type { authFlow as english } from '../en/auth-flow.ts';

export const authFlow: typeof english = {
  'authFlow.signedInAs': 'Du bist als {name} angemeldet',
  'authFlow.signedIn': 'Du bist angemeldet',
  'authFlow.signedInContinue': 'Mach weiter oder melde dich ab, um ein anderes Konto zu nutzen.',
  'authFlow.signedInHelp': 'Melde dich ab, um ein anderes Konto zu nutzen.',
  'authFlow.refused': 'Dieses Konto kann nicht benutzt werden',
};
