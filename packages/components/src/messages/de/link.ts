import type { link as english } from '../en/link.ts';

export const link: typeof english = {
  'link.expiredTitle': 'Dieser Link ist abgelaufen',
  'link.expiredHelp': 'Links gelten eine Stunde. Fordere einen neuen an.',
  'link.usedTitle': 'Dieser Link gilt nicht mehr',
  'link.usedHelp': 'Er wurde schon benutzt oder ist unvollständig. Fordere einen neuen an.',
  'link.missingTitle': 'Hier ist kein Link',
  'link.missingHelp': 'Öffne den Link in deiner E-Mail noch einmal oder fordere einen neuen an.',
  'link.askAgain': 'Neuen Link anfordern',
};
