import type { phone as english } from '../en/phone.ts';

export const phone: typeof english = {
  'label.phone': 'Telefonnummer',
  'phone.country': 'Land',
};
