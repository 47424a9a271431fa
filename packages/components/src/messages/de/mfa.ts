import type { mfa as english } from '../en/mfa.ts';
import type { mfaOverview } from '../en/mfa-overview.ts';
import type { mfaScan } from '../en/mfa-scan.ts';

export const mfa: typeof english & typeof mfaScan & typeof mfaOverview = {
  'mfa.title': 'Zwei-Schritt-Anmeldung',
  'mfa.description': 'Ein zweiter Schritt beim Anmelden, damit ein gestohlenes Passwort nicht reicht.',
  'mfa.loading': 'Wird geladen …',
  'mfa.on': 'An',
  'mfa.off': 'Aus',
  'mfa.status': 'Zweiter Schritt',
  'mfa.onHelp': 'Wird bei jeder Anmeldung verlangt.',
  'mfa.offHelp': 'Dein Passwort allein öffnet dein Konto.',
  'mfa.enable': 'Anschalten',
  'mfa.disable': 'Ausschalten',
  'mfa.authenticator': 'Authenticator-App',
  'mfa.authenticatorHelp': 'Zeigt alle 30 Sekunden einen neuen Code, auch ohne Netz.',
  'mfa.setUp': 'Einrichten',
  'mfa.remove': 'Entfernen',
  'mfa.removeAuthenticator': 'Authenticator-App entfernen',
  'mfa.setUpAuthenticator': 'Authenticator-App einrichten',
  'mfa.setUpDone': 'Aktiv',
  'mfa.setupDone': 'Die Zwei-Schritt-Anmeldung ist an.',
  'mfa.scanTitle': 'Scanne diesen Code',
  'mfa.scanHelp': 'Öffne deine Authenticator-App und scanne das Bild oder tippe den Schlüssel ein.',
  'mfa.qrLabel': 'QR-Code für deine Authenticator-App. Derselbe Schlüssel folgt als Text.',
  'mfa.secret': 'Schlüssel',
  'mfa.copySecret': 'Schlüssel kopieren',
  'mfa.codeHint': 'Die sechs Ziffern, die die App jetzt zeigt.',
  'mfa.cancel': 'Abbrechen',
};
