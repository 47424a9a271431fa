import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../../index.ts';
import { APP, errorOf, Traveller } from '../../testing/traveller.ts';

// The provider is loaded with the first sign-in, which takes a busy machine a while.
vi.setConfig({ testTimeout: 20_000 });

let emulator: Emulator;
let origin: string;

beforeAll(async () => {
  emulator = await createEmulator({
    rateLimits: false,
    project: { oauth: { github: { consent: 'auto' } } },
  });
  origin = new URL(emulator.endpoint).origin;
});

afterAll(() => emulator.close());

const read = async (path: string) => (await fetch(`${origin}/_emulator/oauth/${path}`)).json();

test('the provider describes itself under its issuer', async () => {
  expect(await read('.well-known/openid-configuration')).toMatchObject({
    issuer: `${origin}/_emulator/oauth`,
    authorization_endpoint: `${origin}/_emulator/oauth/auth`,
    token_endpoint: `${origin}/_emulator/oauth/token`,
    jwks_uri: `${origin}/_emulator/oauth/jwks`,
    code_challenge_methods_supported: ['S256'],
  });
});

test('its keys are public, and nothing but public', async () => {
  const { keys } = await read('jwks');
  expect(keys).toMatchObject([{ kty: 'EC', alg: 'ES256', use: 'sig' }]);
  expect(keys[0]).not.toHaveProperty('d');
});

test('every host name of the machine has an issuer of its own', async () => {
  const other = origin.replace('localhost', '127.0.0.1');
  const query = `project=${emulator.projectId}&success=${APP}/ok&failure=${APP}/no`;
  const visit = await new Traveller(emulator).go(`${other}/v1/account/sessions/oauth2/github?${query}`);
  expect(visit.url.href).toBe(`${APP}/ok#`);
  const { issuer } = await (await fetch(`${other}/_emulator/oauth/.well-known/openid-configuration`)).json();
  expect(issuer).toBe(`${other}/_emulator/oauth`);
});

describe('it refuses', () => {
  /** The address that a sign-in goes out to, for tests to tamper with. */
  async function authorization(): Promise<URL> {
    const { passed } = await new Traveller(emulator).signIn('sessions', 'github');
    const url = passed.find(({ pathname }) => pathname.endsWith('/auth'));
    return new URL(url?.href ?? '');
  }

  test('a request without PKCE, and the app hears of it', async () => {
    const url = await authorization();
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    expect(errorOf(await new Traveller(emulator).go(url.href))).toMatchObject({
      type: 'user_oauth2_provider_error',
      message: expect.stringContaining('invalid_request'),
    });
  });

  test('an address that it does not know, and sends nobody there', async () => {
    const url = await authorization();
    url.searchParams.set('redirect_uri', 'https://evil.example/');
    const { status, url: last, text } = await new Traveller(emulator).go(url.href);
    expect(status).toBe(400);
    expect(last.origin).toBe(origin);
    expect(text).toContain('redirect_uri');
  });

  test('an app that it does not know', async () => {
    const url = await authorization();
    url.searchParams.set('client_id', 'stranger');
    expect((await new Traveller(emulator).go(url.href)).status).toBe(400);
  });

  test('a code by whoever does not know the secret of the project', async () => {
    const { passed } = await new Traveller(emulator).signIn('sessions', 'github');
    const code = passed.find(({ searchParams }) => searchParams.has('code'))?.searchParams.get('code') ?? '';
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: `github.${emulator.projectId}`,
      client_secret: 'guessed',
      code,
    });
    const response = await fetch(`${origin}/_emulator/oauth/token`, { method: 'POST', body });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'invalid_client' });
  });

  test.each(['GET', 'POST', 'PUT', 'DELETE'])('%s of what it does not have', async (method) => {
    const response = await fetch(`${origin}/_emulator/oauth/nothing/here`, { method });
    expect(response.status).toBe(404);
  });
});

test('the mock provider sends nobody but to the emulator', async () => {
  const address = `${origin}/_emulator/oauth/mock/authorize?redirect_uri=https://evil.example/`;
  const { status, text } = await new Traveller(emulator).go(address);
  expect(status).toBe(400);
  expect(text).toContain('Start from the app');
});
