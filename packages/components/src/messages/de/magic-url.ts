import type { magicUrl as english } from '../en/magic-url.ts';
import type { magicUrlSteps } from '../en/magic-url-steps.ts';

export const magicUrl: typeof english & typeof magicUrlSteps = {
  'magicUrl.title': 'Mit einem Link anmelden',
  'magicUrl.description': 'Wir senden dir einen Link per E-Mail. Ganz ohne Passwort.',
  'magicUrl.sentTitle': 'Schau in dein Postfach',
  'magicUrl.sentDescription':
    'Wir haben einen Link an {email} gesendet. Öffne ihn auf diesem Gerät, um dich anzumelden.',
  'magicUrl.linkTitle': 'Anmelden',
  'magicUrl.linkDescription': 'Dein Link ist angekommen. Ein Klick, und du bist drin.',
};
