/** What the demo itself says; the components bring their own texts. */
export const en = {
  tour: 'Tour',
  signIn: 'Sign in',
  signOut: 'Sign out',
  screens: 'Screens',
  depths: 'Three depths',
  account: 'Account',
  language: 'Language',
  theme: 'Theme',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',

  inbox: 'Inbox',
  inboxLabel: 'Inbox of the emulator',
  inboxFrame: 'Messages the emulator sent',
  inboxTab: 'Open in a tab',
  inboxClose: 'Close inbox',

  problemTitle: 'The server cannot be reached',
  problemHelp: 'Is the emulator still running? Start it again with npm start.',
  problemRetry: 'Try again',

  pitchTitle: 'Accounts that feel finished.',
  pitchText:
    'This page is one component on one provider. Make an account: it lives in an emulator on your own machine, and stays there.',
  pitchInbox: 'Links and codes arrive in the inbox above. Nothing leaves this machine.',

  welcome: (name: string) => `Welcome, ${name}`,
  guest: 'guest',
  guestTitle: 'You are here as a guest',
  guestText: 'Add an email and a password, and this account is yours to come back to.',
  guestLink: 'Keep this account',
  nextTitle: 'What to try next',
  nextMfa: 'Turn on two-step verification, sign out, and sign in again',
  nextEmail: 'Confirm your email address',
  nextSessions: 'Sign in from a second browser, and revoke it from here',
  nextIdentities: 'Link an account of GitHub, Google or Apple',
  nextDepths: 'See the same sign-in at three depths',

  preferences: 'Preferences',
  preferencesText: 'Drawn by this app itself, on two hooks.',
  newsletter: 'Send me the newsletter',
  weekStartsOn: 'Week starts on',
  monday: 'Monday',
  sunday: 'Sunday',
  saving: 'Saving…',
  saved: 'Saved.',
  saveFailed: 'That could not be saved. Please try again.',

  depthsTitle: 'One sign-in, three depths',
  depthsText:
    'The same form on the same flow: take it as it is, replace parts of it, or draw all of it yourself.',
  depthDropIn: 'One line, and your colours',
  depthSlots: 'A part and a field of your own',
  depthHeadless: 'Everything drawn by you',
  depthsDone: (name: string) => `That worked: you are signed in as ${name}.`,
  depthsAgain: 'Sign out to try another depth.',

  screensTitle: 'More screens',
  screensText: 'Each is one component that also stands alone. The rest is on the account page.',
  screenRecovery: 'A new password by a code, without a link',
  screenEmail: 'An email address, confirmed by a code',
  screenVault: 'For those with a confirmed email and a second step',
  screenProtect: 'What only some people see',
  membersOnly: 'Sign in to see this one.',
};

/** The texts in one language. Each language has all of them. */
export type Texts = typeof en;
