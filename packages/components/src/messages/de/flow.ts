import type { done } from '../en/done.ts';
import type { flow as english } from '../en/flow.ts';

export const flow: typeof english & typeof done = {
  'flow.done': 'Das hat geklappt',
  'flow.doneHelp': 'Du kannst weitermachen.',
  'flow.occupied': 'Hier ist schon jemand angemeldet',
  'flow.occupiedHelp': 'Melde dieses Konto ab, um fortzufahren, oder lass alles, wie es ist.',
  'flow.switchAccount': 'Abmelden und fortfahren',
  'flow.stay': 'Angemeldet bleiben',
  'flow.backToSignIn': 'Zurück zur Anmeldung',
  'flow.otherEmail': 'Andere E-Mail verwenden',
  'flow.otherPhone': 'Andere Nummer verwenden',
};
