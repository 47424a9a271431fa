import { Account, Client } from 'appwrite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { codeMail } from '../testing/mails.ts';
import { PATIENT } from '../testing/patience.ts';

let emulator: Emulator;
let control: ReturnType<typeof controlOf>;
let account: Account;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  control = controlOf(emulator);
  account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
});

afterEach(() => emulator.close());

describe('who may ask', () => {
  test.each(['http://evil.test', 'http://localhost:5173', 'null'])('not a page of %s', async (origin) => {
    const { status, body } = await control('POST', 'reset', undefined, { origin });
    expect(status).toBe(403);
    expect(body.message).toContain('only pages of the emulator itself');
  });

  test.each(['cross-site', 'same-site'])('not a picture or script of a %s page', async (site) => {
    expect((await control('GET', 'messages', undefined, { 'sec-fetch-site': site })).status).toBe(403);
  });

  test('the page of the emulator itself, and whoever is no browser', async () => {
    const { origin } = new URL(emulator.endpoint);
    expect((await control('POST', 'reset', undefined, { origin })).status).toBe(204);
    expect((await control('GET', 'messages', undefined, { 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
    expect((await control('POST', 'reset')).status).toBe(204);
  });

  test('answers tell no other page that it may read them', async () => {
    const { headers } = await control('GET', 'messages');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what was asked', () => {
  test('an unknown path and a wrong method are told apart', async () => {
    expect(await control('GET', 'mesages')).toMatchObject({ status: 404 });
    const wrong = await control('PUT', 'clock');
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toBe('GET, POST, DELETE');
  });

  test('a body that is not JSON is a clear error', async () => {
    expect(await control('POST', 'clock', '{"advance":')).toMatchObject({
      status: 400,
      body: { message: 'The body is not JSON.' },
    });
  });

  test.each(['clock', 'faults', 'seed', 'settings'])('a list for %s is a clear error', async (path) => {
    const method = path === 'settings' ? 'PATCH' : 'POST';
    const { status, body } = await control(method, path, [1]);
    expect(status).toBe(400);
    expect(body.message).toMatch(/object/);
  });
});

describe('messages', () => {
  test('are listed newest last, by recipient, and some of the newest', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    emulator.inbox.deliver(codeMail('grace@example.com', '222222'));
    emulator.inbox.deliver(codeMail('ada@example.com', '333333'));
    const codesOf = async (path: string) =>
      (await control('GET', path)).body.map(({ code }: { code: string }) => code);

    expect(await codesOf('messages')).toEqual(['111111', '222222', '333333']);
    expect(await codesOf('messages?to=ada@example.com')).toEqual(['111111', '333333']);
    expect(await codesOf('messages?limit=1')).toEqual(['333333']);
  });

  test('are read and deleted one by one, and all at once', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    emulator.inbox.deliver(codeMail('ada@example.com', '222222'));
    const [first] = emulator.inbox.all();

    expect((await control('GET', `messages/${first?.id}`)).body).toEqual(first);
    expect((await control('DELETE', `messages/${first?.id}`)).status).toBe(204);
    expect((await control('DELETE', `messages/${first?.id}`)).status).toBe(404);
    expect(emulator.inbox.all()).toHaveLength(1);
    await control('DELETE', 'messages');
    expect(emulator.inbox.all()).toEqual([]);
  });
});

describe('clock', () => {
  test('moves forward and back to real time', async () => {
    expect((await control('POST', 'clock', { advance: 3600 })).body.offset).toBe(3600);
    expect((await control('POST', 'clock', { advance: 60 })).body.offset).toBe(3660);
    expect((await control('GET', 'clock')).body.offset).toBe(3660);
    expect((await control('DELETE', 'clock')).body.offset).toBe(0);
  });

  test.each([{}, { advance: '60' }, { advance: 1e300 }, { advance: 60, by: 1 }])(
    'refuses %j',
    async (body) => {
      expect((await control('POST', 'clock', body)).status).toBe(400);
    },
  );
});

describe('faults', () => {
  test('a status hits as many requests as it was given, with the type that fits', async () => {
    await control('POST', 'faults', { path: '/v1/account', method: 'get', status: 429, count: 1 });
    await expect(account.get()).rejects.toMatchObject({ code: 429, type: 'general_rate_limit_exceeded' });
    await expect(account.get()).rejects.toMatchObject({ code: 401 });
    expect((await control('GET', 'faults')).body).toEqual([]);
  });

  test('an error type can be chosen', async () => {
    await control('POST', 'faults', { status: 401, type: 'user_blocked' });
    await expect(account.get()).rejects.toMatchObject({ type: 'user_blocked' });
  });

  test('a dropped connection is a network failure', async () => {
    await control('POST', 'faults', { body: 'drop' });
    await expect(fetch(`${emulator.endpoint}/account`)).rejects.toThrow();
  });

  test('malformed JSON says that it is JSON, and a page says that it is one', async () => {
    await control('POST', 'faults', { body: 'malformed-json', count: 1 });
    const malformed = await fetch(`${emulator.endpoint}/account`);
    expect(malformed.headers.get('content-type')).toContain('application/json');
    await expect(malformed.json()).rejects.toThrow(SyntaxError);

    await control('POST', 'faults', { body: 'html', status: 502 });
    const page = await fetch(`${emulator.endpoint}/account`);
    expect(page.status).toBe(502);
    expect(await page.text()).toContain('<html>');
  });

  test('removing a slow answer lets the request go on that waits for it', async () => {
    const { body: rule } = await control('POST', 'faults', { latency: 600_000, count: 1 });
    expect(rule).toEqual({ id: expect.any(String), latency: 600_000, count: 1 });
    const waiting = account.get();
    const refused = expect(waiting).rejects.toMatchObject({ code: 401 });
    await expect.poll(async () => (await control('GET', 'faults')).body, PATIENT).toEqual([]);
    await control('DELETE', 'faults');
    await refused;
  });

  test('one rule can be removed', async () => {
    const { body: first } = await control('POST', 'faults', { status: 500 });
    await control('POST', 'faults', { status: 503 });
    await control('DELETE', `faults/${first.id}`);
    await expect(account.get()).rejects.toMatchObject({ code: 503 });
    expect((await control('DELETE', `faults/${first.id}`)).status).toBe(404);
  });

  test.each([
    {},
    { statsu: 500 },
    { status: 42 },
    { status: 500, count: 0 },
    { latency: -1 },
    { body: 'xml' },
  ])('refuses %j', async (body) => {
    expect((await control('POST', 'faults', body)).status).toBe(400);
    expect((await control('GET', 'faults')).body).toEqual([]);
  });
});

describe('requests', () => {
  test('are listed with status, error type and time, and without what is secret', async () => {
    await fetch(`${emulator.endpoint}/account?secret=hidden`, {
      headers: { 'x-appwrite-project': 'emulator' },
    });
    expect((await control('GET', 'requests')).body).toEqual([
      {
        method: 'GET',
        path: '/v1/account',
        status: 401,
        type: 'general_unauthorized_scope',
        duration: expect.any(Number),
        at: expect.any(String),
      },
    ]);
  });
});
