import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator, type SettingsInput } from '../index.ts';
import { APP, errorOf, Traveller, type Visit } from '../testing/traveller.ts';

// The provider is loaded with the first sign-in, which takes a busy machine a while.
vi.setConfig({ testTimeout: 20_000 });

let emulator: Emulator;
let traveller: Traveller;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterAll(() => emulator.close());

beforeEach(async () => {
  await emulator.reset();
  emulator.changeSettings({ project: { oauth: { github: null }, emailRules: null } } as object);
  traveller = new Traveller(emulator);
});

const configure = (github: NonNullable<NonNullable<SettingsInput['project']>['oauth']>[string]) =>
  emulator.changeSettings({ project: { oauth: { github } } });

/** Chooses on the provider's page. */
async function decide(action: string, form: Record<string, string> = {}): Promise<Visit> {
  const { url } = await traveller.signIn('sessions', 'github');
  return traveller.go(url.href, { action, ...form });
}

describe('the failure address is told why', () => {
  test('the user said no', async () => {
    const visit = await decide('deny');
    expect(visit.url.href.startsWith(`${APP}/no?error=`)).toBe(true);
    expect(visit.url.href.endsWith('#')).toBe(true);
    expect(errorOf(visit)).toEqual({
      message: 'The GitHub OAuth2 provider returned an error: access_denied: The user denied access.',
      type: 'user_oauth2_provider_error',
      code: 424,
    });
  });

  test('the provider failed', async () => {
    expect(errorOf(await decide('fail'))).toMatchObject({
      message: expect.stringContaining('server_error'),
      type: 'user_oauth2_provider_error',
    });
  });

  test('the provider told no address', async () => {
    expect(errorOf(await decide('other', { name: 'Nemo' }))).toMatchObject({
      message: 'OAuth provider failed to return email.',
      type: 'user_unauthorized',
      code: 401,
    });
  });

  test('the provider told something that is no address', async () => {
    const visit = await decide('other', { email: 'not an address', verified: 'on' });
    expect(errorOf(visit).type).toBe('general_invalid_email');
  });

  test('the address is that of an account, and the provider does not vouch for it', async () => {
    await emulator.seed({ users: [{ email: 'ada@example.com', password: 'analytical' }] });
    expect(errorOf(await decide('other', { email: 'Ada@example.com' })).type).toBe('general_bad_request');
  });

  test('the address belongs to the identity of somebody else', async () => {
    await decide('other', { uid: '1', email: 'ada@example.com', verified: 'on' });
    await traveller.account.updateEmail({ email: 'moved@example.com', password: 'analytical' });
    traveller = new Traveller(emulator);
    const visit = await decide('other', { uid: '2', email: 'ada@example.com', verified: 'on' });
    expect(errorOf(visit).type).toBe('general_bad_request');
  });

  test('the user is blocked', async () => {
    await emulator.seed({ users: [{ email: 'ada@example.com', status: false }] });
    const visit = await decide('other', { email: 'ada@example.com', verified: 'on' });
    expect(errorOf(visit)).toMatchObject({ type: 'user_blocked', code: 403 });
  });

  test('there are as many users as there may be', async () => {
    await emulator.seed({ users: [{ email: 'first@example.com' }] });
    emulator.changeSettings({ project: { userLimit: 1 } });
    expect(errorOf(await decide('ready:0')).type).toBe('user_count_exceeded');
    emulator.changeSettings({ project: { userLimit: 0 } });
  });

  test('the project does not want such addresses', async () => {
    emulator.changeSettings({ project: { emailRules: { free: false } } });
    const visit = await decide('other', { email: 'ada@gmail.com', verified: 'on' });
    expect(errorOf(visit).type).toBe('user_email_free');
  });

  test('the provider was switched off on the way', async () => {
    const { url } = await traveller.signIn('sessions', 'github');
    configure({ enabled: false });
    const visit = await traveller.go(url.href, { action: 'ready:0' });
    expect(errorOf(visit)).toMatchObject({ type: 'project_provider_disabled', code: 412 });
  });

  test('the code was used before', async () => {
    configure({ consent: 'auto' });
    const { passed } = await traveller.signIn('sessions', 'github');
    const redirect = passed.find(({ pathname }) => pathname.endsWith('/redirect'));
    expect(errorOf(await traveller.go(redirect?.href ?? ''))).toEqual({
      message: "GitHub couldn't complete sign-in (invalid_grant). Please try again.",
      type: 'user_oauth2_provider_failure',
      code: 424,
    });
  });

  test('the code has lain around for more than a minute', async () => {
    const { url } = await traveller.signIn('sessions', 'github');
    const callback = await traveller.go(url.href, { action: 'ready:0' }, /\/callback\//);
    emulator.clock.advance(61);
    expect(errorOf(await traveller.go(callback.url.href)).type).toBe('user_oauth2_provider_failure');
  });

  test('the state is not the one that went out', async () => {
    configure({ consent: 'auto' });
    const { passed } = await traveller.signIn('sessions', 'github');
    const { searchParams, href = '' } = passed.find(({ pathname }) => pathname.endsWith('/redirect')) ?? {};
    const state = searchParams?.get('state') ?? '';
    const redirect = new URL(href);
    redirect.searchParams.set('state', state.replace('/ok', '/stolen'));
    expect(errorOf(await new Traveller(emulator).go(redirect.href)).type).toBe(
      'user_oauth2_provider_failure',
    );
  });
});

describe('a page tells why', () => {
  test.each(['sessions', 'tokens'] as const)('a provider is switched off (%s)', async (kind) => {
    configure({ enabled: false });
    const { status, text } = await traveller.signIn(kind, 'github');
    expect(status).toBe(412);
    expect(text).toContain('This provider is disabled.');
  });

  test.each([
    { success: 'https://evil.example/' },
    { failure: 'https://evil.example/' },
    { success: 'javascript:alert(1)' },
  ] as Record<string, string>[])('an address is not one of the project: %o', async (query) => {
    expect((await traveller.signIn('sessions', 'github', query)).status).toBe(400);
  });

  test('the state was made up and leads elsewhere', async () => {
    const { endpoint, projectId } = emulator;
    const redirect = `${endpoint}/account/sessions/oauth2/github/redirect?project=${projectId}&code=x`;
    const states = [
      { success: 'https://evil.example/' },
      { success: APP, failure: 'https://evil.example/' },
      {},
    ];
    for (const state of states) {
      const visit = await traveller.go(`${redirect}&state=${encodeURIComponent(JSON.stringify(state))}`);
      expect(visit.status, JSON.stringify(state)).toBe(400);
    }
  });

  test('the app named no address for failures', async () => {
    const { endpoint, projectId } = emulator;
    const start = await traveller.go(`${endpoint}/account/sessions/oauth2/github?project=${projectId}`);
    const { url, text } = await traveller.go(start.url.href, { action: 'deny' });
    expect(url.pathname).toBe('/console/auth/oauth2/failure');
    expect(url.searchParams.get('project')).toBe(projectId);
    expect(text).toContain('access_denied');
  });

  test('a sign-in at the provider is over', async () => {
    const { url } = await traveller.signIn('sessions', 'github');
    await traveller.go(url.href, { action: 'deny' });
    const stranger = await new Traveller(emulator).go(url.href);
    expect(stranger.status).toBe(400);
    expect(stranger.text).toContain('Start again from the app');
  });
});
