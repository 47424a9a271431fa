import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOf } from '../../test/server.ts';
import { signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({
    rateLimits: false,
    project: {
      apiKeys: [
        { secret: 'everything', scopes: ['*'] },
        { secret: 'reader', scopes: ['users.read'] },
        { secret: 'sessions', scopes: ['sessions.write'] },
        { secret: 'targets', scopes: ['targets.read'] },
      ],
    },
  });
  await signUp(emulator, 'ada');
});

afterAll(() => emulator.close());

const userId = 'ada';
const refused = (scopes: string) => ({
  code: 401,
  type: 'general_unauthorized_scope',
  message: `app.emulator@service.localhost (role: applications) missing scopes (${scopes})`,
});

describe('an API key', () => {
  test('without scopes of its own may do everything', async () => {
    const { users } = serverOf(emulator, 'everything');
    expect(await users.get({ userId })).toMatchObject({ $id: userId });
    expect(await users.updateName({ userId, name: 'Ada' })).toMatchObject({ name: 'Ada' });
  });

  test('may do no more than its scopes say', async () => {
    const { users } = serverOf(emulator, 'reader');
    expect(await users.get({ userId })).toMatchObject({ $id: userId });
    await expect(users.updateName({ userId, name: 'x' })).rejects.toMatchObject(refused('["users.write"]'));
    await expect(users.createSession({ userId })).rejects.toMatchObject(
      refused('["users.write","sessions.write"]'),
    );
  });

  test('needs one scope only where several will do', async () => {
    expect(await serverOf(emulator, 'sessions').users.createSession({ userId })).toMatchObject({ userId });
    expect(await serverOf(emulator, 'targets').users.listTargets({ userId })).toMatchObject({ total: 1 });
  });

  test('that is unknown opens nothing', async () => {
    await expect(serverOf(emulator, 'forged').users.list()).rejects.toMatchObject({ code: 401 });
  });

  test('sees what is hidden from users: the secret of a session', async () => {
    const { account } = serverOf(emulator, 'everything');
    const credentials = { email: 'ada@example.com', password: 'correct horse' };
    expect((await account.createEmailPasswordSession(credentials)).secret).not.toBe('');
    const token = await account.createEmailToken({ userId, email: 'ada@example.com' });
    expect(token.secret).toMatch(/^\d{6}$/);
  });
});

test('users and guests manage nobody', async () => {
  const ask = async (headers: Record<string, string>) => {
    const url = `${emulator.endpoint}/users`;
    const answer = await fetch(url, { headers: { 'x-appwrite-project': emulator.projectId, ...headers } });
    return (await answer.json()).message;
  };
  const { secret } = await serverOf(emulator, 'sessions').users.createSession({ userId });
  expect(await ask({})).toBe('User (role: guests) missing scopes (["users.read"])');
  expect(await ask({ 'x-appwrite-session': secret })).toBe(
    'User (role: users) missing scopes (["users.read"])',
  );
});
