import { afterEach, expect, test } from 'vitest';
import { serverOf } from '../../test/server.ts';
import { guest, mailedSecret, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator, type EmulatorOptions } from '../index.ts';

let emulator: Emulator | undefined;

afterEach(() => emulator?.close());

async function start(project: EmulatorOptions['project']): Promise<Emulator> {
  emulator = await createEmulator({ project, rateLimits: false });
  return emulator;
}

test('earlier passwords cannot come back before enough others have passed', async () => {
  const server = await start({ passwordHistory: 2 });
  const { account } = await signUp(server, 'ada', 'password one');
  const change = (oldPassword: string, password: string) => account.updatePassword({ password, oldPassword });
  const refused = { code: 400, type: 'password_recently_used' };
  await expect(change('password one', 'password one')).rejects.toMatchObject(refused);
  await change('password one', 'password two');
  await expect(change('password two', 'password one')).rejects.toMatchObject(refused);
  await change('password two', 'password three');
  await change('password three', 'password one');
});

test('a recovery keeps to the history and spares its link when it is refused', async () => {
  const server = await start({ passwordHistory: 1 });
  await signUp(server, 'ada', 'password one');
  const { account } = guest(server);
  await account.createRecovery({ email: 'ada@example.com', url: 'http://localhost/reset' });
  const secret = mailedSecret(server, 'ada@example.com');
  const recover = (password: string) => account.updateRecovery({ userId: 'ada', secret, password });
  await expect(recover('password one')).rejects.toMatchObject({ type: 'password_recently_used' });
  await recover('password two');
  expect((await signIn(server, 'ada', 'password two')).session.userId).toBe('ada');
});

test('common passwords and personal ones are refused where the policy says so', async () => {
  const server = await start({ passwordDictionary: true, personalDataCheck: true });
  await expect(signUp(server, 'ada', 'password123')).rejects.toMatchObject({
    type: 'general_argument_invalid',
  });
  const personal = signUp(server, 'lovelace', 'my-LoveLace-1815');
  await expect(personal).rejects.toMatchObject({ type: 'password_personal_data' });
  await signUp(server, 'ada', 'correct horse');
});

test('a common password is refused whether it is set, changed or reset', async () => {
  const server = await start({ passwordDictionary: true });
  const { account } = await signUp(server, 'ada');
  const refused = {
    code: 400,
    message:
      'Invalid `password` param: Password must be between 8 and 256 characters long. It should not be one of the commonly used passwords.',
  };
  const change = account.updatePassword({ password: 'password', oldPassword: 'correct horse' });
  await expect(change).rejects.toMatchObject(refused);
  const reset = account.updateRecovery({ userId: 'ada', secret: 'unknown', password: 'password' });
  await expect(reset).rejects.toMatchObject(refused);
  const { users } = serverOf(server);
  const made = users.create({ userId: 'bob', password: 'password' });
  await expect(made).rejects.toMatchObject(refused);
});

test('what a password may not hold is told apart from what it may', async () => {
  const server = await start({ personalDataCheck: true });
  const { account } = await signUp(server, 'ada');
  await account.updateName({ name: 'Ada Lovelace' });
  await account.updatePhone({ phone: '+12025550123', password: 'correct horse' });
  const change = (password: string) => account.updatePassword({ password, oldPassword: 'correct horse' });
  const refused = { code: 400, type: 'password_personal_data' };
  await expect(change('I am ADA LOVELACE')).rejects.toMatchObject(refused);
  await expect(change('call 12025550123')).rejects.toMatchObject(refused);
  await expect(change('ada@example.com!')).rejects.toMatchObject(refused);
  await change('Lovelace was here');
});

test('a password change leaves other sessions alone where the policy says so', async () => {
  const server = await start({ invalidateSessions: false });
  const { account } = await signUp(server, 'ada', 'password one');
  const other = await signIn(server, 'ada', 'password one');
  await account.updatePassword({ password: 'password two', oldPassword: 'password one' });
  expect(await other.account.get()).toMatchObject({ $id: 'ada' });
});
