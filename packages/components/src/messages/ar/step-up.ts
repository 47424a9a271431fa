import type { stepUp as english } from '../en/step-up.ts';

export const stepUp: typeof english = {
  'stepUp.title': 'أكّد هويتك',
  'stepUp.description': 'يتطلب هذا تأكيدًا جديدًا.',
};
