import type { phoneSettings as english } from '../en/phone-settings.ts';

export const phoneSettings: typeof english = {
  'phoneSettings.title': 'Telefon',
  'phoneSettings.description': 'Für Codes per SMS.',
  'phoneSettings.none': 'Noch keine Telefonnummer',
  'phoneSettings.change': 'Telefonnummer ändern',
  'phoneSettings.add': 'Telefonnummer hinzufügen',
  'phoneSettings.changed': 'Deine Telefonnummer ist geändert.',
};
