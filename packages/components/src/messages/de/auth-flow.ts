import type { authFlow as english } from '../en/auth-flow.ts';

export const authFlow: typeof english = {
  'authFlow.signedInAs': 'Du bist als {name} angemeldet',
  'authFlow.signedIn': 'Du bist angemeldet',
  'authFlow.signedInContinue': 'Mach weiter oder melde dich ab, um ein anderes Konto zu nutzen.',
  'authFlow.signedInHelp': 'Melde dich ab, um ein anderes Konto zu nutzen.',
  'authFlow.refused': 'Dieses Konto kann nicht benutzt werden',
  'authFlow.unknown': 'Einen Moment',
  'authFlow.unknownHelp': 'Wir sehen nach, ob du noch angemeldet bist…',
  'authFlow.refusedHelp':
    'Wenn auch das Abmelden nicht geht, lösche die Cookies dieser Seite, um ein anderes Konto zu nutzen.',
  'authFlow.resetRequired': 'Dein Passwort muss geändert werden',
  'authFlow.resetHelp':
    'Öffne diese Seite in einem privaten Fenster und wähle dort „Passwort vergessen?“. Wenn das Abmelden nicht geht, lösche die Cookies dieser Seite.',
  'authFlow.methodOff': 'Diese Art der Anmeldung ist abgeschaltet',
  'authFlow.methodOffHelp': 'Wähle eine andere.',
  'authFlow.onlyMethodOff':
    'Eine andere Art der Anmeldung gibt es hier nicht. Versuch es später noch einmal oder frag, wer diese Seite betreibt.',
  'authFlow.otherAccount': 'Anderes Konto nutzen',
  'authFlow.back': 'Zurück',
  'authFlow.verify.email': 'Bestätige deine E-Mail-Adresse',
  'authFlow.verify.phone': 'Bestätige deine Telefonnummer',
  'authFlow.verifyHelp': 'Bevor es weitergeht: Zeig, dass {address} dir gehört.',
  'authFlow.change.email': 'Andere E-Mail-Adresse nutzen',
  'authFlow.change.phone': 'Andere Telefonnummer nutzen',
  'authFlow.mfaRequired': 'Bevor es weitergeht: Dieses Konto braucht einen zweiten Schritt beim Anmelden.',
  'authFlow.codesRequired':
    'Bevor es weitergeht: Sieh nach, ob du deine Wiederherstellungscodes gespeichert hast.',
  'authFlow.haveCodes': 'Ich habe sie',
};
