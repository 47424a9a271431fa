import type { emailSettings as english } from '../en/email-settings.ts';

export const emailSettings: typeof english = {
  'emailSettings.title': 'E-Mail',
  'emailSettings.description': 'Hierhin gehen Nachrichten zu deinem Konto.',
  'emailSettings.none': 'Noch keine E-Mail-Adresse',
  'emailSettings.change': 'E-Mail ändern',
  'emailSettings.add': 'E-Mail hinzufügen',
  'emailSettings.changed': 'Deine E-Mail-Adresse ist geändert.',
};
