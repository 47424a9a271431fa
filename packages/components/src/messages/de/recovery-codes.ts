import type { recoveryCodes as english } from '../en/recovery-codes.ts';

export const recoveryCodes: typeof english = {
  'recoveryCodes.title': 'Wiederherstellungs\u00ADcodes',
  'recoveryCodes.description':
    'Mit ihnen kommst du hinein, wenn du deine anderen Wege verloren hast. Jeder gilt einmal, und neue ersetzen die alten.',
  'recoveryCodes.saveTitle': 'Sichere deine Wiederherstellungs\u00ADcodes',
  'recoveryCodes.saveHelp':
    'Bewahre sie dort auf, wo du sie ohne dein Telefon findest. Um sie wieder zu sehen, musst du zeigen, dass du es bist.',
  'recoveryCodes.list': 'Deine Wiederherstellungscodes',
  'recoveryCodes.copy': 'Alle kopieren',
  'recoveryCodes.download': 'Herunterladen',
  'recoveryCodes.print': 'Drucken',
  'recoveryCodes.saved': 'Ich habe sie gesichert',
  'recoveryCodes.loading': 'Codes werden geladen …',
  'recoveryCodes.show': 'Codes zeigen',
  'recoveryCodes.hide': 'Codes verbergen',
  'recoveryCodes.create': 'Codes erzeugen',
  'recoveryCodes.regenerate': 'Neue Codes erzeugen',
  'recoveryCodes.none': 'Du hast noch keine Wiederherstellungscodes.',
};
