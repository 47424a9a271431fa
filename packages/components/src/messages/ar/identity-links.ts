import type { identityLinks as english } from '../en/identity-links.ts';

export const identityLinks: typeof english = {
  'identities.linked': 'تم ربط الحساب. يمكنك تسجيل الدخول به من الآن.',
  'identities.link': 'ربط {provider}',
};
