/** What a page says that a provider has led back to. */
export const oauthLink = {
  'oauth.otherWay': 'Choose another way',
  'oauth.linkTitle': 'Almost there',
  'oauth.linkHelp': 'You have confirmed who you are. One click, and you are in.',
  'oauth.unexpectedTitle': 'Did you start this?',
  'oauth.unexpectedHelp':
    'This sign-in did not begin in this window. If somebody sent you here, do not continue: you would use their account.',
  'oauth.deniedTitle': 'You are not signed in',
  'oauth.deniedHelp': 'The sign-in was cancelled or refused. Try again, or choose another way.',
  'oauth.expiredTitle': 'That took too long',
  'oauth.expiredHelp': 'The sign-in has to be finished within a minute. Try it once more.',
  'oauth.missingTitle': 'There is nothing to finish here',
  'oauth.missingHelp': 'Go back to the sign-in and choose how to go on.',
};
