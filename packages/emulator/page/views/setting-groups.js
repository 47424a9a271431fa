/**
 * A setting that is a switch or a number.
 *
 * @typedef {object} SettingRow
 * @property {string[]} path where it stands in the settings
 * @property {string} label
 * @property {string} [hint]
 */

/** @type {{ title: string, rows: SettingRow[] }[]} */
export const GROUPS = [
  {
    title: 'Ways to sign in',
    rows: [
      { path: ['project', 'authMethods', 'email-password'], label: 'Email and password' },
      { path: ['project', 'authMethods', 'magic-url'], label: 'Magic URL' },
      { path: ['project', 'authMethods', 'email-otp'], label: 'Email code' },
      { path: ['project', 'authMethods', 'phone'], label: 'Phone code' },
      { path: ['project', 'authMethods', 'anonymous'], label: 'Anonymous' },
      { path: ['project', 'authMethods', 'jwt'], label: 'JWT' },
    ],
  },
  {
    title: 'Second factors',
    rows: [
      { path: ['project', 'mfaFactors', 'totp'], label: 'Authenticator app' },
      { path: ['project', 'mfaFactors', 'email'], label: 'Email' },
      { path: ['project', 'mfaFactors', 'phone'], label: 'Phone' },
    ],
  },
  {
    title: 'Sessions and limits',
    rows: [
      { path: ['rateLimits'], label: 'Rate limits', hint: 'Answers 429 when an app asks too often.' },
      { path: ['project', 'maxSessions'], label: 'Sessions per user', hint: '0 means no limit.' },
      { path: ['project', 'sessionDuration'], label: 'Length of a session', hint: 'In seconds.' },
      { path: ['project', 'userLimit'], label: 'Users', hint: '0 means no limit.' },
      {
        path: ['project', 'sessionAlerts'],
        label: 'Session alerts',
        hint: 'Mails users about new sessions.',
      },
      {
        path: ['project', 'invalidateSessions'],
        label: 'End sessions with the password',
        hint: 'A new password ends the other sessions.',
      },
    ],
  },
  {
    title: 'Passwords',
    rows: [
      { path: ['project', 'passwordHistory'], label: 'Earlier passwords refused', hint: 'From 0 to 20.' },
      { path: ['project', 'passwordDictionary'], label: 'Refuse common passwords' },
      { path: ['project', 'personalDataCheck'], label: 'Refuse personal data' },
    ],
  },
  {
    title: 'Email addresses that may sign up',
    rows: [
      { path: ['project', 'emailRules', 'free'], label: 'Free providers' },
      { path: ['project', 'emailRules', 'disposable'], label: 'Disposable' },
      { path: ['project', 'emailRules', 'aliased'], label: 'Aliases' },
      { path: ['project', 'emailRules', 'nonCorporate'], label: 'Not of a company' },
    ],
  },
  {
    title: 'Delivery',
    rows: [
      { path: ['project', 'smtp'], label: 'Mails can be sent' },
      { path: ['project', 'sms'], label: 'Text messages can be sent' },
    ],
  },
];
