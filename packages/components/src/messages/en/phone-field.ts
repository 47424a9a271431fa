export const phoneField = {
  'label.phone': 'Phone number',
  'phoneField.country': 'Country',
};
