import type { oauth as english } from '../en/oauth.ts';
import type { oauthLink } from '../en/oauth-link.ts';

export const oauth: typeof english & typeof oauthLink = {
  'oauth.continueWith': 'Weiter mit {provider}',
  'oauth.otherWay': 'Anderen Weg wählen',
  'oauth.linkTitle': 'Fast geschafft',
  'oauth.linkHelp': 'Du hast bestätigt, wer du bist. Ein Klick, und du bist drin.',
  'oauth.unexpectedTitle': 'Hast du das begonnen?',
  'oauth.unexpectedHelp':
    'Diese Anmeldung hat nicht in diesem Fenster begonnen. Wenn dich jemand hergeschickt hat, brich ab: Du würdest ein fremdes Konto benutzen.',
  'oauth.deniedTitle': 'Du bist nicht angemeldet',
  'oauth.deniedHelp':
    'Die Anmeldung wurde abgebrochen oder abgelehnt. Versuche es erneut oder wähle einen anderen Weg.',
  'oauth.expiredTitle': 'Das hat zu lange gedauert',
  'oauth.expiredHelp': 'Die Anmeldung muss binnen einer Minute abgeschlossen sein. Versuche es noch einmal.',
  'oauth.missingTitle': 'Hier ist nichts abzuschließen',
  'oauth.missingHelp': 'Geh zurück zur Anmeldung und wähle, wie es weitergeht.',
};
