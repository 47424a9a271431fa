// The states a case can start from, as steps in the format of the cases: the public API and the inbox, nothing else.
// In these steps {{email}}, {{userId}}, … are those of the person the state is prepared for.

const send = (method, path, body, more = {}) => ({ method, path, body, ...more });
const client = (change) => ({ client: change });

const signUp = send('POST', '/account', {
  userId: '{{userId}}',
  email: '{{email}}',
  password: '{{password}}',
  name: '{{name}}',
});
const signIn = send(
  'POST',
  '/account/sessions/email',
  { email: '{{email}}', password: '{{password}}' },
  { save: { sessionId: 'body.$id', session: 'session' } },
);
const signOut = send('DELETE', '/account/sessions/current');
const signInWith = (secret) =>
  send(
    'POST',
    '/account/sessions/token',
    { userId: '{{userId}}', secret },
    { save: { sessionId: 'body.$id', session: 'session' } },
  );
const session = [signUp, signIn];

const verified = [
  ...session,
  send('POST', '/account/verifications/email', { url: 'http://localhost:5173/verify' }),
  { mail: '{{email}}', save: { secret: 'link.secret' } },
  send('PUT', '/account/verifications/email', { userId: '{{userId}}', secret: '{{secret}}' }),
];
const phoneVerified = [
  ...session,
  send('PATCH', '/account/phone', { phone: '{{phone}}', password: '{{password}}' }),
  send('POST', '/account/verifications/phone', {}),
  { sms: '{{phone}}', save: { code: 'code' } },
  send('PUT', '/account/verifications/phone', { userId: '{{userId}}', secret: '{{code}}' }),
];
const magic = [
  send('POST', '/account/tokens/magic-url', {
    userId: '{{userId}}',
    email: '{{email}}',
    url: 'http://localhost:5173/magic',
  }),
  { mail: '{{email}}', save: { secret: 'link.secret' } },
  signInWith('{{secret}}'),
];
const otp = [
  send('POST', '/account/tokens/email', { userId: '{{userId}}', email: '{{email}}' }),
  { mail: '{{email}}', save: { code: 'code' } },
  signInWith('{{code}}'),
];
const phone = [
  send('POST', '/account/tokens/phone', { userId: '{{userId}}', phone: '{{phone}}' }),
  { sms: '{{phone}}', save: { code: 'code' } },
  signInWith('{{code}}'),
];
const anonymous = [
  send(
    'POST',
    '/account/sessions/anonymous',
    {},
    { save: { userId: 'body.userId', sessionId: 'body.$id', session: 'session' } },
  ),
];

// MFA with a verified authenticator and recovery codes, then a new sign-in that still owes its second factor.
const mfaPending = [
  ...session,
  send(
    'POST',
    '/account/mfa/recovery-codes',
    {},
    {
      save: Object.fromEntries(
        [0, 1, 2, 3, 4, 5].map((i) => [`recoveryCode${i}`, `body.recoveryCodes.${i}`]),
      ),
    },
  ),
  send('POST', '/account/mfa/authenticators/totp', {}, { save: { totpSecret: 'body.secret' } }),
  send('PUT', '/account/mfa/authenticators/totp', { otp: '{{totp:totpSecret}}' }),
  send('PATCH', '/account/mfa', { mfa: true }),
  signOut,
  signIn,
];
const mfaOn = [
  ...mfaPending,
  send('POST', '/account/mfa/challenges', { factor: 'totp' }, { save: { challengeId: 'body.$id' } }),
  send('PUT', '/account/mfa/challenges', { challengeId: '{{challengeId}}', otp: '{{totp:totpSecret}}' }),
];
const secondSession = [
  signUp,
  { ...signIn, save: { otherSessionId: 'body.$id', otherSession: 'session' } },
  client({ newBrowser: true }),
  signIn,
];

const withJwt = [...session, send('POST', '/account/jwts', {}, { save: { jwt: 'body.jwt' } })];
const jwtHeader = { 'x-appwrite-jwt': '{{jwt}}' };
const cookie = (value) => client({ mode: 'none', headers: { cookie: `a_session_{{project}}=${value}` } });
const withHeaders = (headers) => [...session, client({ headers })];
// Goes on presenting a cookie after what made it worthless.
const deadCookie = (step) => [...session, step, cookie('{{url:session}}')];
const wrongSecret = Buffer.from(JSON.stringify({ id: 'nobody', secret: 'f'.repeat(256) })).toString(
  'base64url',
);

export const STATES = {
  guest: [],
  account: [signUp],
  session,
  verified,
  phone,
  magic,
  otp,
  anonymous,
  'phone-verified': phoneVerified,
  'mfa-pending': mfaPending,
  'mfa-on': mfaOn,
  'second-session': secondSession,
  jwt: [...withJwt, client({ mode: 'none', headers: jwtHeader })],
  'jwt+session': [...withJwt, client({ headers: jwtHeader })],
  'jwt-dead': [...withJwt, signOut, client({ headers: jwtHeader })],
  'jwt-garbage': [client({ headers: { 'x-appwrite-jwt': 'garbage' } })],
  blocked: deadCookie(send('PATCH', '/account/status', {})),
  'deleted-session': deadCookie(signOut),
  'deleted-user': deadCookie(send('DELETE', '/account')),
  'garbage-cookie': [cookie('garbage')],
  'wrong-cookie': [cookie(wrongSecret)],
  'legacy-cookie': [...session, client({ mode: 'legacy' })],
  'header-session': [...session, client({ mode: 'header' })],
  'fallback-cookies': [...session, client({ mode: 'fallback' })],
  'api-key': [client({ headers: { 'x-appwrite-key': '{{key}}', origin: null } })],
  'api-key+session': withHeaders({ 'x-appwrite-key': '{{key}}' }),
  'no-project': withHeaders({ 'x-appwrite-project': null }),
  'unknown-project': withHeaders({ 'x-appwrite-project': 'no-such-project' }),
  'foreign-origin': withHeaders({ origin: 'https://evil.example' }),
  'no-origin': withHeaders({ origin: null }),
};
