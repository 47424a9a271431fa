import type { identities as english } from '../en/identities.ts';

export const identities: typeof english = {
  'identities.title': 'Verknüpfte Konten',
  'identities.description': 'Konten bei anderen, mit denen du dich anmelden kannst.',
  'identities.loading': 'Verknüpfte Konten werden geladen …',
  'identities.empty': 'Noch ist nichts verknüpft.',
  'identities.unlink': 'Trennen',
  'identities.unlinkProvider': '{provider} trennen',
  'identities.unlinked': '{provider} ist nicht mehr verknüpft.',
  'identities.lastMethod':
    'Nur so kannst du dich anmelden. Lege ein Passwort fest oder verknüpfe ein anderes Konto, bevor du es trennst.',
};
