import type { methods as english } from '../en/methods.ts';

export const methods: typeof english = {
  'methods.title': 'Anmelden',
  'methods.description': 'Wähle, wie.',
  'methods.or': 'oder',
  'methods.lastUsed': 'Zuletzt verwendet',
  'methods.password': 'Weiter mit Passwort',
  'methods.magic-url': 'Weiter mit einem Link per E-Mail',
  'methods.email-otp': 'Weiter mit einem Code per E-Mail',
  'methods.phone-otp': 'Weiter mit deinem Telefon',
};
