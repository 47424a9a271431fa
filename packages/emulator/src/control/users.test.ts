import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { signIn } from '../testing/sign-in.ts';

let emulator: Emulator;
let control: ReturnType<typeof controlOf>;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  control = controlOf(emulator);
  await emulator.seed({
    users: [
      {
        id: 'ada',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        password: 'analytical',
        emailVerification: true,
        mfa: { totpSecret: 'JBSWY3DPEHPK3PXP', recoveryCodes: ['one', 'two'] },
      },
      { id: 'grace', phone: '+15550100' },
    ],
  });
});

afterEach(() => emulator.close());

const signedIn = () => signIn(emulator, 'ada@example.com', 'analytical');

test('users are listed newest first and found by any part of what they are known by', async () => {
  const idsOf = async (query: string) => {
    const { body } = await control('GET', `users?${query}`);
    return [body.total, body.users.map(({ id }: { id: string }) => id)];
  };
  expect(await idsOf('')).toEqual([2, ['grace', 'ada']]);
  expect(await idsOf('search=lovelace')).toEqual([1, ['ada']]);
  expect(await idsOf('search=555')).toEqual([1, ['grace']]);
  expect(await idsOf('search=%25')).toEqual([0, []]);
  expect(await idsOf('limit=1&offset=1')).toEqual([2, ['ada']]);
});

test('a user shows sessions, factors and the code of the authenticator app', async () => {
  const { sessionId } = await signedIn();
  const { body } = await control('GET', 'users/ada');
  expect(body.sessions).toMatchObject([{ id: sessionId, provider: 'email', factors: ['password'] }]);
  expect(body.factors).toMatchObject({
    email: true,
    phone: false,
    recoveryCodes: ['one', 'two'],
    totp: { secret: 'JBSWY3DPEHPK3PXP', verified: true, code: expect.stringMatching(/^\d{6}$/) },
  });
  expect(JSON.stringify(body)).not.toContain('scrypt');
});

test('the code of the authenticator app follows the clock', async () => {
  const codeNow = async () => (await control('GET', 'users/ada')).body.factors.totp.code;
  const before = await codeNow();
  emulator.clock.advance(3600);
  expect(await codeNow()).not.toBe(before);
});

test('ending a session signs out', async () => {
  const { account, sessionId } = await signedIn();
  expect((await control('DELETE', `users/ada/sessions/${sessionId}`)).status).toBe(204);
  await expect(account.get()).rejects.toMatchObject({ code: 401 });
  expect((await control('DELETE', `users/ada/sessions/${sessionId}`)).status).toBe(404);
});

test('ending all sessions and deleting the user leaves nothing', async () => {
  await signedIn();
  await signedIn();
  expect((await control('DELETE', 'users/ada/sessions')).status).toBe(204);
  expect((await control('GET', 'users/ada')).body.sessions).toEqual([]);
  expect((await control('DELETE', 'users/ada')).status).toBe(204);
  expect((await control('GET', 'users/ada')).status).toBe(404);
});
