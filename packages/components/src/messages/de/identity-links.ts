import type { identityLinks as english } from '../en/identity-links.ts';

export const identityLinks: typeof english = {
  'identities.linked': 'Das Konto ist verknüpft. Du kannst dich ab jetzt damit anmelden.',
  'identities.link': '{provider} verknüpfen',
};
