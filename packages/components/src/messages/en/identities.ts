export const identities = {
  'identities.title': 'Linked accounts',
  'identities.description': 'Accounts elsewhere that you can sign in with.',
  'identities.loading': 'Loading linked accounts…',
  'identities.empty': 'Nothing is linked yet.',
  'identities.unlink': 'Unlink',
  'identities.unlinkProvider': 'Unlink {provider}',
  'identities.unlinked': '{provider} is no longer linked.',
  'identities.lastMethod':
    'This is your only way to sign in. Set a password, or link another account, before you unlink it.',
};
