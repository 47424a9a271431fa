export const oauth = {
  'oauth.continueWith': 'Continue with {provider}',
};
