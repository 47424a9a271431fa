import { Account, Client, IdTokenProvider } from 'appwrite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { Traveller } from '../testing/traveller.ts';

let emulator: Emulator;
let account: Account;

const { Apple, Google } = IdTokenProvider;
const identity = { id: '42', email: 'ada@example.com', verified: true, name: 'Ada Lovelace' };

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
  account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
});

afterAll(() => emulator.close());

beforeEach(() => emulator.reset());

test('an ID token buys a session, an identity and a user', async () => {
  const traveller = new Traveller(emulator);
  const idToken = await emulator.createIdToken({ provider: 'google', identity });
  const input = { provider: 'google', idToken, accessToken: 'access', accessTokenExpiry: 60 };
  expect(await (await traveller.post('/account/sessions/id-token', input)).json()).toMatchObject({
    provider: 'google',
    providerUid: '42',
    providerAccessToken: 'access',
    providerRefreshToken: '',
    factors: ['email', 'oauth2'],
    current: true,
  });
  expect(await traveller.account.get()).toMatchObject({ email: identity.email, emailVerification: true });
  expect(await traveller.account.listIdentities()).toMatchObject({
    identities: [{ provider: 'google', providerIdToken: idToken, providerAccessToken: 'access' }],
  });
});

test('a control route makes ID tokens, too', async () => {
  const { body } = await controlOf(emulator)('POST', 'id-tokens', { provider: 'google', identity });
  await expect(
    account.createIdTokenSession({ provider: Google, idToken: body.idToken }),
  ).resolves.toBeDefined();
  const { status, body: refusal } = await controlOf(emulator)('POST', 'id-tokens', { provider: 'github' });
  expect(status).toBe(400);
  expect(refusal.message).toContain('`provider` must be one of apple, google');
});

test('the account with the address is signed in only when the address is verified', async () => {
  await emulator.seed({ users: [{ id: 'ada', email: identity.email }] });
  const doubtful = { ...identity, verified: false };
  const idToken = await emulator.createIdToken({ provider: 'google', identity: doubtful });
  const attempt = account.createIdTokenSession({ provider: Google, idToken });
  await expect(attempt).rejects.toMatchObject({ type: 'general_bad_request' });
  const better = await emulator.createIdToken({ provider: 'google', identity });
  const session = await account.createIdTokenSession({ provider: Google, idToken: better });
  expect(session.userId).toBe('ada');
});

test('a live session is replaced, and its account gets the identity', async () => {
  const traveller = new Traveller(emulator);
  await traveller.post('/account/sessions/anonymous');
  const { account: anonymous } = traveller;
  const { $id } = await anonymous.get();
  const idToken = await emulator.createIdToken({ provider: 'google', identity });
  const session = await anonymous.createIdTokenSession({ provider: Google, idToken });
  expect(session.userId).toBe($id);
  await expect(anonymous.get()).rejects.toMatchObject({ code: 401 });
});

describe('a nonce', () => {
  test('of Apple is needed, and compared with the hash in the token', async () => {
    const idToken = await emulator.createIdToken({ provider: 'apple', identity, nonce: 'raw' });
    const input = { provider: Apple, idToken };
    await expect(account.createIdTokenSession(input)).rejects.toMatchObject({ type: 'general_bad_request' });
    await expect(account.createIdTokenSession({ ...input, nonce: 'other' })).rejects.toMatchObject({
      message: 'The ID token was refused: the nonce does not match.',
    });
    await expect(account.createIdTokenSession({ ...input, nonce: 'raw' })).resolves.toBeDefined();
  });

  test('is missing in a token of Apple', async () => {
    const idToken = await emulator.createIdToken({ provider: 'apple', identity });
    const attempt = account.createIdTokenSession({ provider: Apple, idToken, nonce: 'raw' });
    await expect(attempt).rejects.toMatchObject({ type: 'general_bad_request' });
  });

  test('of Google counts when the token has one, and is ignored when it has none', async () => {
    const idToken = await emulator.createIdToken({ provider: 'google', identity, nonce: 'raw' });
    const attempt = account.createIdTokenSession({ provider: Google, idToken });
    await expect(attempt).rejects.toMatchObject({ type: 'general_bad_request' });
    await expect(
      account.createIdTokenSession({ provider: Google, idToken, nonce: 'raw' }),
    ).resolves.toBeDefined();
    const plain = await emulator.createIdToken({ provider: 'google', identity });
    const ignored = account.createIdTokenSession({ provider: Google, idToken: plain, nonce: 'raw' });
    await expect(ignored).resolves.toBeDefined();
  });
});

describe('a token is refused', () => {
  const refusal = { type: 'general_bad_request', code: 400 };

  test('that is none', async () => {
    const attempt = account.createIdTokenSession({ provider: Google, idToken: 'x.y.z' });
    await expect(attempt).rejects.toMatchObject(refusal);
  });

  test('that is for another provider', async () => {
    const idToken = await emulator.createIdToken({ provider: 'apple', identity });
    await expect(account.createIdTokenSession({ provider: Google, idToken })).rejects.toMatchObject(refusal);
  });

  test('that has expired', async () => {
    const idToken = await emulator.createIdToken({ provider: 'google', identity });
    emulator.clock.advance(3601);
    await expect(account.createIdTokenSession({ provider: Google, idToken })).rejects.toMatchObject(refusal);
  });

  test('that somebody else signed', async () => {
    const other = await createEmulator();
    const idToken = await other.createIdToken({ provider: 'google', identity });
    await other.close();
    await expect(account.createIdTokenSession({ provider: Google, idToken })).rejects.toMatchObject(refusal);
  });

  test('while native sign-in is switched off, whatever the browser flow may do', async () => {
    const idToken = await emulator.createIdToken({ provider: 'google', identity });
    const set = (google: object) => emulator.changeSettings({ project: { oauth: { google } } });
    set({ enabled: false });
    await expect(account.createIdTokenSession({ provider: Google, idToken })).resolves.toBeDefined();
    set({ enabled: true, nativeEnabled: false });
    await expect(account.createIdTokenSession({ provider: Google, idToken })).rejects.toMatchObject({
      type: 'project_provider_disabled',
      code: 412,
    });
    set({ nativeEnabled: true });
  });

  test('of a provider that has none', async () => {
    const github = 'github' as IdTokenProvider;
    await expect(account.createIdTokenSession({ provider: github, idToken: 'x' })).rejects.toMatchObject({
      message: 'Invalid `provider` param: Value must be one of (apple, google)',
    });
  });
});

test('Apple never tells a name: the app does', async () => {
  const nameless = { ...identity, name: '' };
  const idToken = await emulator.createIdToken({ provider: 'apple', identity: nameless, nonce: 'raw' });
  const traveller = new Traveller(emulator);
  await traveller.post('/account/sessions/id-token', {
    provider: 'apple',
    idToken,
    nonce: 'raw',
    name: 'Ada',
  });
  expect((await traveller.account.get()).name).toBe('Ada');
});
