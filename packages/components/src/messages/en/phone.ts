export const phone = {
  'label.phone': 'Phone number',
  'phone.country': 'Country',
};
