export const userButton = {
  'userButton.label': 'Account menu of {name}',
  'userButton.guest': 'Guest',
  'userButton.manageAccount': 'Manage account',
};
