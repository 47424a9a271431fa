import type { stepUp as english } from '../en/step-up.ts';

export const stepUp: typeof english = {
  'stepUp.title': 'Bestätige, dass du es bist',
  'stepUp.description': 'Das braucht eine frische Bestätigung.',
};
