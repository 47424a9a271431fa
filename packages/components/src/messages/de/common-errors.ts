import type { commonErrors as english } from '../en/common-errors.ts';

export const commonErrors: typeof english = {
  'error.unknown': 'Etwas ist schiefgegangen. Versuche es gleich noch einmal.',
  'error.network': 'Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuche es erneut.',
  'error.offline': 'Du bist offline. Versuche es erneut, sobald du verbunden bist.',
  'error.email_required': 'Gib deine E-Mail-Adresse ein.',
  'error.email_invalid': 'Gib eine E-Mail-Adresse wie name@example.com ein.',
  'error.password_required': 'Gib dein Passwort ein.',
  'error.general_rate_limit_exceeded': 'Zu viele Versuche. Warte eine Weile und versuche es dann erneut.',
  'error.general_server_error': 'Der Server hat ein Problem. Versuche es gleich noch einmal.',
  'error.user_invalid_credentials': 'E-Mail oder Passwort ist falsch.',
  'error.user_blocked': 'Dieses Konto ist gesperrt. Wende dich an den Support, um es wieder zu öffnen.',
};
