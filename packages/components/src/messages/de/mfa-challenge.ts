import type { mfaChallenge as english } from '../en/mfa-challenge.ts';
import type { otherFactors } from '../en/other-factors.ts';

export const mfaChallenge: typeof english & typeof otherFactors = {
  'mfaChallenge.title': 'Bestätige, dass du es bist',
  'mfaChallenge.choose': 'Wähle, wie.',
  'mfaChallenge.totp': 'Authenticator-App',
  'mfaChallenge.email': 'Code per E-Mail',
  'mfaChallenge.phone': 'Code per SMS',
  'mfaChallenge.recoveryCode': 'Wiederherstellungscode',
  'mfaChallenge.totpHelp': 'Gib den Code ein, den deine Authenticator-App zeigt.',
  'mfaChallenge.emailHelp': 'Gib den Code ein, den wir an deine E-Mail-Adresse geschickt haben.',
  'mfaChallenge.phoneHelp': 'Gib den Code ein, den wir an dein Telefon geschickt haben.',
  'mfaChallenge.recoveryCodeHelp': 'Gib einen der Codes ein, die du gesichert hast. Jeder gilt einmal.',
  'mfaChallenge.otherWay': 'Ein anderer Weg',
  'mfaChallenge.otherAccount': 'Ein anderes Konto benutzen',
  'mfaChallenge.unavailable': 'Keiner der eingerichteten Wege ist gerade nutzbar. Wende dich an den Support.',
  'mfaChallenge.loading': 'Einen Moment …',
};
