import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';
import { signUp, type Visitor } from '../visitor.ts';

let emulator: Emulator;
let ada: Visitor;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false, project: { platforms: ['shop.example.com'] } });
  ada = await signUp(emulator, 'ada');
});

afterAll(() => emulator.close());

interface Answer {
  status: number;
  allowed: string | undefined;
  body: string;
}

/** Sends a request with headers that `fetch` would set by itself. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const { port } = new URL(emulator.endpoint);
  return new Promise((resolve, reject) => {
    const call = request({ host: 'localhost', port, path, method, headers }, async (answer) => {
      const body = (await answer.toArray()).join('');
      resolve({
        status: answer.statusCode ?? 0,
        allowed: answer.headers['access-control-allow-origin'],
        body,
      });
    });
    call.on('error', reject).end();
  });
}

const asAda = () => ({
  'x-appwrite-project': emulator.projectId,
  'x-appwrite-session': ada.client.headers['X-Appwrite-Session'] ?? '',
});

describe('a host name', () => {
  test.each(['localhost', 'localhost:80', '127.0.0.1', '[::1]:4280'])('%s is the emulator', async (host) => {
    expect((await ask('/v1/account', { ...asAda(), host })).status).toBe(200);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '10.0.0.1',
    'localhost@evil.example',
  ])('«%s» of somebody else is refused, on every kind of path', async (host) => {
    for (const path of ['/v1/account', '/_emulator/messages', '/_emulator', '/nothing']) {
      const { status, body } = await ask(path, { ...asAda(), host });
      expect({ path, status }).toEqual({ path, status: 401 });
      expect(body).not.toContain('ada@example.com');
    }
  });
});

describe('an origin', () => {
  test.each(['http://localhost:5173', 'https://shop.example.com', 'http://127.0.0.1:8080', 'http://[::1]'])(
    '%s of the project is welcome',
    async (origin) => {
      expect(await ask('/v1/account', { ...asAda(), origin })).toMatchObject({
        status: 200,
        allowed: origin,
      });
    },
  );

  test.each([
    'https://evil.example',
    'https://shop.example.com.evil.example',
    'https://notlocalhost',
    'https://localhost.evil.example',
    'https://shop.example.com@evil.example',
  ])('%s is refused, and its page cannot read the refusal', async (origin) => {
    const answer = await ask('/v1/account', { ...asAda(), origin });
    expect(answer).toMatchObject({ status: 403, allowed: undefined });
    expect(JSON.parse(answer.body).type).toBe('general_unknown_origin');
  });

  test('is of no matter to servers with a key', async () => {
    const key = { 'x-appwrite-key': emulator.apiKey, 'x-appwrite-project': emulator.projectId };
    expect((await ask('/v1/users', { ...key, origin: 'https://evil.example' })).status).toBe(200);
  });
});

describe('a control route', () => {
  const ROUTES = [
    ['GET', '/_emulator/messages'],
    ['GET', '/_emulator/users'],
    ['GET', '/_emulator/state'],
    ['POST', '/_emulator/reset'],
    ['POST', '/_emulator/users/ada/sessions'],
    ['DELETE', '/_emulator/users/ada'],
  ] as const;

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:5173' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses pages of others: %o', async (headers) => {
    for (const [method, path] of ROUTES) {
      expect(await ask(path, headers as Record<string, string>, method)).toMatchObject({
        status: 403,
        allowed: undefined,
      });
    }
    expect(await ada.account.get()).toMatchObject({ $id: 'ada' });
  });

  test('answers its own page, and whoever is no browser', async () => {
    const { origin } = new URL(emulator.endpoint);
    expect((await ask('/_emulator/messages', { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask('/_emulator/messages', {})).status).toBe(200);
  });
});
