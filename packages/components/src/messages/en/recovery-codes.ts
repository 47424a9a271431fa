export const recoveryCodes = {
  'recoveryCodes.title': 'Recovery codes',
  'recoveryCodes.description':
    'They let you in when you have lost your other ways. Each works once, and new ones replace the old.',
  'recoveryCodes.saveTitle': 'Save your recovery codes',
  'recoveryCodes.saveHelp':
    'Keep them where you will find them without your phone. To see them again, you have to prove that it is you.',
  'recoveryCodes.list': 'Your recovery codes',
  'recoveryCodes.copy': 'Copy all',
  'recoveryCodes.download': 'Download',
  'recoveryCodes.print': 'Print',
  'recoveryCodes.saved': 'I saved them',
  'recoveryCodes.loading': 'Loading codes…',
  'recoveryCodes.show': 'Show codes',
  'recoveryCodes.hide': 'Hide codes',
  'recoveryCodes.create': 'Create codes',
  'recoveryCodes.regenerate': 'Create new codes',
  'recoveryCodes.none': 'You have no recovery codes yet.',
};
