import * as appwrite28 from 'appwrite';
import * as appwrite25 from 'appwrite25';
import * as appwrite26 from 'appwrite26';
import * as appwrite27 from 'appwrite27';
import * as server from 'node-appwrite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';
import { freshTotp, mailedSecret, sentCode } from '../visitor.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterAll(() => emulator.close());

const password = 'correct horse';

/** What the versions have in common. Their types differ in names that do not matter here. */
type Sdk = Pick<typeof appwrite28, 'Account' | 'Client' | 'Query'>;

const sdks: [version: string, sdk: Sdk][] = [
  ['25', appwrite25 as unknown as Sdk],
  ['26', appwrite26 as unknown as Sdk],
  ['27', appwrite27 as unknown as Sdk],
  ['28', appwrite28],
  ['of servers', server as unknown as Sdk],
];

describe.each(sdks)('the SDK %s', (version, { Account, Client, Query }) => {
  const userId = `user-${version.replace(' ', '-')}`;
  const email = `${userId}@example.com`;
  const url = 'http://localhost:5173/back';

  /** The SDK; with a session it is somebody. A browser would keep the session by itself. */
  function open(session?: string) {
    const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
    if (session) client.setSession(session);
    return new Account(client);
  }

  /** Signs in by API key, which makes the session's secret visible, and goes on as the user. */
  async function signIn() {
    const client = new server.Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
    const asServer = new server.Account(client.setKey(emulator.apiKey));
    return open((await asServer.createEmailPasswordSession({ email, password })).secret);
  }

  beforeAll(() => open().create({ userId, email, password, name: version }));

  test('signs in, reads, changes and leaves', async () => {
    expect(await open().createEmailPasswordSession({ email, password })).toMatchObject({ userId });
    const account = await signIn();
    expect(await account.get()).toMatchObject({ $id: userId, name: version });
    expect(await account.updateName({ name: 'Renamed' })).toMatchObject({ name: 'Renamed' });
    expect(await account.updatePrefs({ prefs: { theme: 'dark' } })).toMatchObject({
      prefs: { theme: 'dark' },
    });
    expect(await account.getPrefs()).toMatchObject({ theme: 'dark' });
    expect((await account.listSessions()).sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(await account.listIdentities({ queries: [Query.limit(5)] })).toMatchObject({
      total: 0,
      identities: [],
    });
    expect((await account.createJWT()).jwt.split('.')).toHaveLength(3);
    await account.deleteSession({ sessionId: 'current' });
    await expect(account.get()).rejects.toMatchObject({ code: 401, type: 'general_unauthorized_scope' });
  });

  test('signs in with codes and links', async () => {
    await open().createEmailToken({ userId, email });
    const code = sentCode(emulator, email);
    expect(await open().createSession({ userId, secret: code })).toMatchObject({ provider: 'token' });
    await open().createMagicURLToken({ userId, email, url });
    const secret = mailedSecret(emulator, email);
    expect(await open().createSession({ userId, secret })).toMatchObject({ provider: 'magic-url' });
    expect(await open().createAnonymousSession()).toMatchObject({ provider: 'anonymous' });
  });

  test('recovers the password', async () => {
    await open().createRecovery({ email, url });
    const secret = mailedSecret(emulator, email);
    await open().updateRecovery({ userId, secret, password });
    expect(await (await signIn()).get()).toMatchObject({ emailVerification: true });
  });

  test('asks for a second factor and takes it', async () => {
    const account = await signIn();
    const { secret } = await account.createMFAAuthenticator({ type: appwrite28.AuthenticatorType.Totp });
    const otp = () => freshTotp(emulator, secret);
    await account.updateMFAAuthenticator({ type: appwrite28.AuthenticatorType.Totp, otp: otp() });
    await account.updateMFA({ mfa: true });
    const next = await signIn();
    await expect(next.get()).rejects.toMatchObject({ code: 401, type: 'user_more_factors_required' });
    const { $id } = await next.createMFAChallenge({ factor: appwrite28.AuthenticationFactor.Totp });
    await next.updateMFAChallenge({ challengeId: $id, otp: otp() });
    expect(await next.get()).toMatchObject({ $id: userId, mfa: true });
  });

  test('shows a refusal as a typed error', async () => {
    await expect(open().create({ userId, email, password: 'short' })).rejects.toMatchObject({
      code: 400,
      type: 'general_argument_invalid',
      message: 'Invalid `password` param: Password must be between 8 and 256 characters long.',
    });
  });
});
