import type { phoneField as english } from '../en/phone-field.ts';

export const phoneField: typeof english = {
  'label.phone': 'Telefonnummer',
  'phoneField.country': 'Land',
};
