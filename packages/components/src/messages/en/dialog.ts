export const dialog = {
  'dialog.close': 'Close',
};
