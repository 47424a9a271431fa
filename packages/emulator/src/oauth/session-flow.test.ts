import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OAuthProvider } from 'appwrite';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../test/live.ts';
import { createEmulator, type Emulator } from '../index.ts';
import { APP, Traveller } from '../testing/traveller.ts';

// The provider is loaded with the first sign-in, which takes a busy machine a while.
vi.setConfig({ testTimeout: 20_000 });

let emulator: Emulator;
let traveller: Traveller;

const ada = { id: '42', email: 'ada@example.com', verified: true, name: 'Ada Lovelace' };

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterAll(() => emulator.close());

beforeEach(async () => {
  await emulator.reset();
  emulator.changeSettings({
    project: { oauth: { github: { enabled: true, consent: 'auto', identity: ada } } },
  });
  traveller = new Traveller(emulator);
});

describe('signing in with a session', () => {
  test('makes a user, a session and an identity', async () => {
    const { url } = await traveller.signIn('sessions', 'github');
    expect(url.href).toBe(`${APP}/ok#`);

    const { account } = traveller;
    expect(await account.get()).toMatchObject({
      email: 'ada@example.com',
      emailVerification: true,
      name: 'Ada Lovelace',
      targets: [{ providerType: 'email', identifier: 'ada@example.com' }],
    });
    const session = await account.getSession({ sessionId: 'current' });
    expect(session).toMatchObject({ provider: 'github', providerUid: '42', factors: ['email', 'oauth2'] });
    const { identities } = await account.listIdentities();
    expect(identities).toMatchObject([
      {
        provider: 'github',
        providerUid: '42',
        providerEmail: 'ada@example.com',
        providerAccessToken: session.providerAccessToken,
        providerRefreshToken: session.providerRefreshToken,
        providerIdToken: '',
      },
    ]);
  });

  test('asks the provider for a code with PKCE, a state and the scopes of the app', async () => {
    const { passed } = await traveller.signIn('sessions', 'github', {
      'scopes[0]': 'repo',
      'scopes[1]': 'gist',
    });
    const authorization = passed.find(({ searchParams }) => searchParams.has('code_challenge'));
    expect(Object.fromEntries(authorization?.searchParams ?? [])).toMatchObject({
      response_type: 'code',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      nonce: expect.stringMatching(/./),
      state: expect.stringContaining(`"success":"${APP}/ok"`),
      scope: 'openid email profile repo gist',
    });
  });

  test('finds the same user again', async () => {
    await traveller.signIn('sessions', 'github');
    const { $id } = await traveller.account.get();
    const again = new Traveller(emulator);
    await again.signIn('sessions', 'github');
    expect((await again.account.get()).$id).toBe($id);
    expect((await again.account.listSessions()).total).toBe(2);
  });

  test('knows a user by the id at the provider when the address there has changed', async () => {
    await traveller.signIn('sessions', 'github');
    const { $id } = await traveller.account.get();
    emulator.changeSettings({ project: { oauth: { github: { identity: { email: 'new@example.com' } } } } });
    const again = new Traveller(emulator);
    await again.signIn('sessions', 'github');
    expect(await again.account.get()).toMatchObject({ $id, email: 'ada@example.com' });
    expect(await again.account.listIdentities()).toMatchObject({
      identities: [{ providerEmail: 'new@example.com' }],
    });
  });

  test('works however far the clock has been moved', async () => {
    emulator.clock.advance(400 * 24 * 3600);
    expect((await traveller.signIn('sessions', 'github')).url.href).toBe(`${APP}/ok#`);
  });

  test('mails about the session, if it is not the first and the project wants it', async () => {
    emulator.changeSettings({ project: { sessionAlerts: true } });
    await traveller.signIn('sessions', 'github');
    expect(emulator.inbox.all()).toEqual([]);
    await new Traveller(emulator).signIn('sessions', 'github');
    const { url } = await traveller.signIn('tokens', 'github');
    const { userId = '', secret = '' } = Object.fromEntries(url.searchParams);
    await new Traveller(emulator).account.createSession({ userId, secret });
    expect(emulator.inbox.all('ada@example.com')).toHaveLength(2);
    emulator.changeSettings({ project: { sessionAlerts: false } });
  });

  test('works with every provider of the SDK', async () => {
    for (const provider of Object.values(OAuthProvider)) {
      const identity = { id: provider, email: `${provider}@example.com`, verified: true, name: provider };
      emulator.changeSettings({ project: { oauth: { [provider]: { consent: 'auto', identity } } } });
      const somebody = new Traveller(emulator);
      expect((await somebody.signIn('sessions', provider)).url.href, provider).toBe(`${APP}/ok#`);
      const { email } = await somebody.account.get();
      expect(email).toBe(`${provider}@example.com`.toLowerCase());
    }
  });

  test('tells the default page what an app without cookies needs', async () => {
    const { endpoint, projectId } = emulator;
    const address = `${endpoint}/account/sessions/oauth2/github?project=${projectId}`;
    const { url, text } = await traveller.go(address);
    expect(url.pathname).toBe('/console/auth/oauth2/success');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      project: projectId,
      domain: '',
      key: `a_session_${projectId}`,
      secret: expect.stringMatching(/./),
    });
    expect(text).toContain('You are signed in');
  });
});

describe('subscribers of the account hear', () => {
  test.each([
    ['sessions', /^users\.\w+\.sessions\.\w+\.create$/],
    ['tokens', /^users\.\w+\.tokens\.\w+\.create$/],
  ] as const)('of the %s that a provider bought', async (kind, event) => {
    await traveller.signIn('sessions', 'github');
    const connection = await listen(emulator, traveller.account.client.config.session);
    await new Traveller(emulator).signIn(kind, 'github');
    expect(await connection.next()).toMatchObject({
      data: { events: expect.arrayContaining([expect.stringMatching(event)]), payload: { secret: '' } },
    });
    connection.close();
  });
});

describe('the tokens of a provider', () => {
  test('are renewed with the session', async () => {
    await traveller.signIn('sessions', 'github');
    const before = await traveller.account.getSession({ sessionId: 'current' });
    emulator.clock.advance(3600);
    const after = await traveller.account.updateSession({ sessionId: 'current' });
    expect(after.providerAccessToken).not.toBe(before.providerAccessToken);
    expect(after.providerRefreshToken).toBe(before.providerRefreshToken);
    const gained = Date.parse(after.providerAccessTokenExpiry) - Date.parse(before.providerAccessTokenExpiry);
    expect(gained).toBeGreaterThanOrEqual(3_600_000);
  });

  test('stay good when somebody else signs in at the provider with the same browser', async () => {
    await traveller.signIn('sessions', 'github');
    const { account: first } = traveller;
    traveller.forgetSession();
    const grace = { id: '43', email: 'grace@example.com', name: 'Grace Hopper' };
    emulator.changeSettings({ project: { oauth: { github: { identity: grace } } } });
    await traveller.signIn('sessions', 'github');
    expect((await traveller.account.get()).email).toBe('grace@example.com');
    const { providerAccessToken } = await first.updateSession({ sessionId: 'current' });
    expect(providerAccessToken).not.toBe('');
  });

  test('survive a restart', async () => {
    const data = await mkdtemp(join(tmpdir(), 'appwrite-emulator-'));
    const settings = { data, project: { oauth: { github: { consent: 'auto' as const } } } };
    const before = await createEmulator(settings);
    const traveller = new Traveller(before);
    await traveller.signIn('sessions', 'github');
    const session = await traveller.account.getSession({ sessionId: 'current' });
    await before.close();
    const after = await createEmulator(settings);
    traveller.moveTo(after);
    const renewed = await traveller.account.updateSession({ sessionId: session.$id });
    expect(renewed.providerAccessToken).not.toBe(session.providerAccessToken);
    await after.close();
    await rm(data, { recursive: true });
  });
});
