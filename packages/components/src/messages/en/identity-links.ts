/** Texts of what links accounts, which is fetched after the list of them. */
export const identityLinks = {
  'identities.linked': 'The account is linked. You can sign in with it from now on.',
  'identities.link': 'Link {provider}',
};
