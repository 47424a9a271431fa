export const dangerZone = {
  'dangerZone.title': 'Danger zone',
  'dangerZone.description': 'What is done here cannot be undone by you.',
  'dangerZone.block': 'Block account',
  'dangerZone.blockHelp':
    'Signs you out everywhere and keeps everybody out, you included. Nothing is deleted. Only support can open the account again.',
  'dangerZone.delete': 'Delete account',
  'dangerZone.deleteHelp': 'Deletes your account and what belongs to it, for good.',
  'dangerZone.confirm': 'Type {phrase} to confirm',
  'dangerZone.cancel': 'Cancel',
};
