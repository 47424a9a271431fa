import type { emailVerification as english } from '../en/email-verification.ts';

export const emailVerification: typeof english = {
  'emailVerification.linkTitle': 'Bestätige deine E-Mail',
  'emailVerification.linkHelp': 'Ein Klick, und wir wissen, dass diese Adresse dir gehört.',
  'emailVerification.otherTitle': 'Dieser Link gehört zu einem anderen Konto',
  'emailVerification.otherHelp':
    'Du bist mit einem anderen Konto angemeldet. Du kannst die Adresse trotzdem bestätigen oder einen Link für dieses Konto anfordern.',
  'emailVerification.doneTitle': 'Deine E-Mail ist bestätigt',
  'emailVerification.doneHelp': 'Danke. Es ist nichts weiter zu tun.',
};
