import type { phone as english } from '../en/phone.ts';

export const phone: typeof english = {
  'label.phone': 'رقم الهاتف',
  'phone.country': 'البلد',
};
