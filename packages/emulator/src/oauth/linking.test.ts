import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { APP, errorOf, Traveller } from '../testing/traveller.ts';

// The provider is loaded with the first sign-in, which takes a busy machine a while.
vi.setConfig({ testTimeout: 20_000 });

let emulator: Emulator;
let traveller: Traveller;

const ada = { id: '42', email: 'ada@example.com', verified: true, name: 'Ada Lovelace' };
const password = 'analytical';

beforeAll(async () => {
  const provider = { consent: 'auto' as const, identity: ada };
  emulator = await createEmulator({
    rateLimits: false,
    project: { oauth: { github: provider, google: provider } },
  });
});

afterAll(() => emulator.close());

beforeEach(async () => {
  await emulator.reset();
  traveller = new Traveller(emulator);
});

describe('an account with the address that the provider vouches for', () => {
  test('is signed in, however the address is spelt', async () => {
    await emulator.seed({ users: [{ id: 'ada', email: 'ADA@example.com', name: 'Ada', password }] });
    await traveller.signIn('sessions', 'github');
    expect(await traveller.account.get()).toMatchObject({ $id: 'ada', name: 'Ada', emailVerification: true });
  });

  test('can have identities at several providers', async () => {
    await traveller.signIn('sessions', 'github');
    const { $id } = await traveller.account.get();
    traveller = new Traveller(emulator);
    await traveller.signIn('sessions', 'google');
    expect((await traveller.account.get()).$id).toBe($id);
    const { identities } = await traveller.account.listIdentities();
    expect(identities.map(({ provider }) => provider)).toEqual(['github', 'google']);
  });
});

describe('an anonymous session', () => {
  test('becomes the account of the identity', async () => {
    await traveller.post('/account/sessions/anonymous');
    const { $id } = await traveller.account.get();
    expect((await traveller.signIn('sessions', 'github')).url.href).toBe(`${APP}/ok#`);
    expect(await traveller.account.get()).toMatchObject({
      $id,
      email: 'ada@example.com',
      emailVerification: true,
      name: 'Ada Lovelace',
    });
    const { sessions } = await traveller.account.listSessions();
    expect(sessions.map(({ provider }) => provider)).toEqual(['github']);
  });

  test('hands its push targets on', async () => {
    await traveller.post('/account/sessions/anonymous');
    await traveller.account.createPushTarget({ targetId: 'phone', identifier: 'device-token' });
    await traveller.signIn('sessions', 'github');
    const { targets } = await traveller.account.get();
    expect(targets.map(({ $id }) => $id)).toContain('phone');
    await traveller.account.deleteSession({ sessionId: 'current' });
    traveller = new Traveller(emulator);
    await traveller.signIn('sessions', 'github');
    expect((await traveller.account.get()).targets.map(({ $id }) => $id)).not.toContain('phone');
  });

  test('stays what it is when the address belongs to an account', async () => {
    await emulator.seed({ users: [{ email: ada.email, password }] });
    await traveller.post('/account/sessions/anonymous');
    const visit = await traveller.signIn('sessions', 'github');
    expect(errorOf(visit)).toMatchObject({ type: 'user_already_exists', code: 409 });
    expect((await traveller.account.get()).email).toBe('');
  });

  test('stays what it is when the identity belongs to an account', async () => {
    await new Traveller(emulator).signIn('sessions', 'github');
    await traveller.post('/account/sessions/anonymous');
    expect(errorOf(await traveller.signIn('sessions', 'github')).type).toBe('user_already_exists');
  });
});

test('a signed-in account gets an identity with another address, and keeps its own', async () => {
  await emulator.seed({ users: [{ id: 'grace', email: 'grace@example.com', name: 'Grace', password }] });
  await traveller.post('/account/sessions/email', { email: 'grace@example.com', password });
  await traveller.signIn('sessions', 'github');
  expect(await traveller.account.get()).toMatchObject({
    $id: 'grace',
    email: 'grace@example.com',
    name: 'Grace',
  });
  expect(await traveller.account.listIdentities()).toMatchObject({
    identities: [{ userId: 'grace', providerEmail: 'ada@example.com' }],
  });
});

describe('an address that belongs to the identity of another account', () => {
  beforeEach(async () => {
    await emulator.seed({
      users: [
        {
          email: 'moved@example.com',
          identities: [{ provider: 'gitlab', providerUid: '7', providerEmail: 'Ada@example.com' }],
        },
      ],
    });
  });

  test.each([
    ['/account', { userId: 'unique()', email: ada.email, password }, 'general_bad_request'],
    ['/account/tokens/email', { userId: 'unique()', email: 'Ada@example.com' }, 'general_bad_request'],
    ['/account/tokens/magic-url', { userId: 'unique()', email: ada.email }, 'user_email_already_exists'],
  ])('cannot be had by POST %s', async (path, body, type) => {
    expect(await (await traveller.post(path, body)).json()).toMatchObject({ type });
  });

  test('cannot be moved to', async () => {
    await emulator.seed({ users: [{ email: 'grace@example.com', password }] });
    await traveller.post('/account/sessions/email', { email: 'grace@example.com', password });
    const attempt = traveller.account.updateEmail({ email: ada.email, password });
    await expect(attempt).rejects.toMatchObject({ type: 'general_bad_request' });
  });

  test('cannot be had through another provider', async () => {
    expect(errorOf(await traveller.signIn('sessions', 'github')).type).toBe('general_bad_request');
  });
});
