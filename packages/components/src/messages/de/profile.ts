import type { profile as english } from '../en/profile.ts';

export const profile: typeof english = {
  'profile.title': 'Profil',
  'profile.description': 'So sehen dich andere.',
  'profile.saved': 'Gespeichert.',
  'profile.noEmail': 'Noch keine E-Mail-Adresse',
};
