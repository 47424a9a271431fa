import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverOf } from '../../test/server.ts';
import { guest } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({
    project: {
      apiKeys: [{ secret: 'forever' }, { secret: 'until-2100', expire: '2100-01-01' }],
      devKeys: [{ secret: 'workshop' }, { secret: 'yesterday', expire: '2020-01-01' }],
    },
  });
});

beforeEach(() => emulator.reset());

afterAll(() => emulator.close());

const EVIL = 'https://evil.example';

/** Asks for a recovery, from a page of any origin and to any address. */
async function recover(headers: Record<string, string>, url = `${EVIL}/reset`) {
  const response = await fetch(`${emulator.endpoint}/account/recovery`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId, ...headers },
    body: JSON.stringify({ email: 'nobody@example.com', url }),
  });
  return { response, body: await response.json() };
}

describe('a development key', () => {
  test('opens the API to pages from anywhere', async () => {
    const { response, body } = await recover({ 'x-appwrite-dev-key': 'workshop', origin: EVIL });
    expect(body).toMatchObject({ type: 'user_not_found' });
    expect(response.headers.get('access-control-allow-origin')).toBe(EVIL);
  });

  test('lets links lead anywhere, as long as they are links', async () => {
    const headers = { 'x-appwrite-dev-key': 'workshop' };
    expect((await recover(headers)).body).toMatchObject({ type: 'user_not_found' });
    const { body } = await recover(headers, 'no address');
    expect(body).toMatchObject({ code: 400, message: 'Invalid `url` param: Value must be a valid URL' });
  });

  test('is not counted, though it is told the limits', async () => {
    const { client, account } = guest(emulator);
    client.headers['X-Appwrite-Dev-Key'] = 'workshop';
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const created = account.create({
        userId: 'unique()',
        email: `ada${attempt}@example.com`,
        password: 'correct horse',
      });
      await expect(created).resolves.toMatchObject({ status: true });
    }
    const { response } = await recover({ 'x-appwrite-dev-key': 'workshop' });
    expect(response.headers.get('x-ratelimit-limit')).toBe('10');
  });

  test.each(['yesterday', 'unknown'])('that is %s is as good as none', async (secret) => {
    const { body } = await recover({ 'x-appwrite-dev-key': secret, origin: EVIL });
    expect(body).toMatchObject({ code: 403, type: 'general_unknown_origin' });
  });
});

test('an API key is refused from the day on which it expires', async () => {
  const { users } = serverOf(emulator, 'until-2100');
  expect(await users.list()).toMatchObject({ total: 0 });
  emulator.clock.advance((Date.parse('2100-01-01') - Date.now()) / 1000);
  await expect(users.list()).rejects.toMatchObject({ code: 401, type: 'project_key_expired' });
  expect(await serverOf(emulator, 'forever').users.list()).toMatchObject({ total: 0 });
});
