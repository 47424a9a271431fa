import type { commonErrors as english } from '../en/common-errors.ts';

export const commonErrors: typeof english = {
  'error.unknown': 'Etwas ist schiefgegangen. Versuche es gleich noch einmal.',
  'error.network': 'Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuche es erneut.',
  'error.offline': 'Du bist offline. Versuche es erneut, sobald du verbunden bist.',
  'error.invalid_response': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.email_required': 'Gib deine E-Mail-Adresse ein.',
  'error.email_invalid': 'Gib eine E-Mail-Adresse wie name@example.com ein.',
  'error.password_required': 'Gib dein Passwort ein.',
  'error.password_short': 'Nimm mindestens 8 Zeichen.',
  'error.password_long': 'Nimm höchstens 256 Zeichen.',
  'error.name_required': 'Gib deinen Namen ein.',
  'error.name_long': 'Nimm höchstens 128 Zeichen.',
  'error.general_argument_invalid': 'Das wird nicht angenommen. Prüfe deine Eingabe.',
  'error.general_rate_limit_exceeded': 'Zu viele Versuche. Warte eine Weile und versuche es dann erneut.',
  'error.general_server_error': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.user_invalid_credentials': 'E-Mail oder Passwort ist falsch.',
  'error.user_blocked': 'Dieses Konto ist gesperrt. Wende dich an den Support, um es wieder zu öffnen.',
  'error.user_session_already_exists':
    'Du bist schon angemeldet. Lade die Seite neu oder melde dich erst ab.',
  'error.user_auth_method_unsupported': 'Diese Anmeldeart ist ausgeschaltet. Wähle eine andere.',
};
