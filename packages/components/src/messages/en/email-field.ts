/** Part of the common texts, for forms that say no other of them. */
export const emailField = {
  'label.email': 'Email',
};
