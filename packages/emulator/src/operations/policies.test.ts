import { AuthenticationFactor } from 'appwrite';
import { afterEach, expect, test } from 'vitest';
import { serverOf } from '../../test/server.ts';
import { enter, guest, sentCode, signIn, signUp } from '../../test/visitor.ts';
import { createEmulator, type Emulator, type EmulatorOptions } from '../index.ts';

let emulator: Emulator | undefined;

afterEach(() => emulator?.close());

async function start(project: EmulatorOptions['project']): Promise<Emulator> {
  emulator = await createEmulator({ project, rateLimits: false });
  return emulator;
}

test('one session more than allowed ends the oldest', async () => {
  const server = await start({ maxSessions: 2 });
  const first = await signUp(server, 'ada');
  const second = await signIn(server, 'ada');
  const third = await signIn(server, 'ada');
  await expect(first.account.get()).rejects.toMatchObject({ code: 401 });
  expect(await second.account.get()).toMatchObject({ $id: 'ada' });
  expect((await third.account.listSessions()).total).toBe(2);
});

test('a full project takes no more users', async () => {
  const server = await start({ userLimit: 1 });
  await signUp(server, 'ada');
  await expect(signUp(server, 'bob')).rejects.toMatchObject({ code: 400, type: 'user_count_exceeded' });
  await expect(enter(server, 'anonymous', {})).rejects.toThrow('user_count_exceeded');
});

test('sessions live as long as the project says, and are extended by as much', async () => {
  const server = await start({ sessionDuration: 600 });
  const { account } = await signUp(server, 'ada');
  server.clock.advance(500);
  await account.updateSession({ sessionId: 'current' });
  server.clock.advance(500);
  expect(await account.get()).toMatchObject({ $id: 'ada' });
  server.clock.advance(101);
  await expect(account.get()).rejects.toMatchObject({ code: 401, type: 'general_unauthorized_scope' });
});

test('a second factor that is switched off can neither be asked for nor seen', async () => {
  const server = await start({ mfaFactors: { email: false } });
  const { account } = await signUp(server, 'ada');
  await serverOf(server).users.updateEmailVerification({ userId: 'ada', emailVerification: true });
  expect(await account.listMFAFactors()).toMatchObject({ email: false });
  const challenge = account.createMFAChallenge({ factor: AuthenticationFactor.Email });
  await expect(challenge).rejects.toMatchObject({ code: 501, type: 'user_auth_method_unsupported' });
});

test('every sign-in after the first is mailed where the policy says so', async () => {
  const server = await start({ sessionAlerts: true, name: 'Notes' });
  await signUp(server, 'ada');
  expect(server.inbox.all()).toEqual([]);
  await signIn(server, 'ada');
  const alert = server.inbox.last('ada@example.com');
  expect(alert?.subject).toBe('Security alert: new session on your Notes account');
  expect(alert?.text).toMatch(/New login detected on Notes/);
  expect(alert?.text).toMatch(/from (127\.0\.0\.1|::1) \(country: Unknown\)/);
});

test('a sign-in by a mailed token is not mailed again, one by a server’s token is', async () => {
  const server = await start({ sessionAlerts: true });
  await signUp(server, 'ada');
  const email = 'ada@example.com';
  await guest(server).account.createEmailToken({ userId: 'ada', email });
  await enter(server, 'token', { userId: 'ada', secret: sentCode(server, email) });
  expect(server.inbox.all()).toHaveLength(1);
  const { secret } = await serverOf(server).users.createToken({ userId: 'ada' });
  await enter(server, 'token', { userId: 'ada', secret });
  expect(server.inbox.last(email)?.subject).toMatch('Security alert');
});

test('a method that is switched off says so', async () => {
  const off = {
    'email-password': false,
    'magic-url': false,
    'email-otp': false,
    anonymous: false,
    phone: false,
    jwt: false,
  };
  const { account } = guest(await start({ authMethods: off }));
  const refused = { code: 501, type: 'user_auth_method_unsupported' };
  const email = 'ada@example.com';
  await expect(account.create({ userId: 'ada', email, password: 'correct horse' })).rejects.toMatchObject(
    refused,
  );
  await expect(
    account.createEmailPasswordSession({ email, password: 'correct horse' }),
  ).rejects.toMatchObject(refused);
  await expect(account.createMagicURLToken({ userId: 'ada', email })).rejects.toMatchObject(refused);
  await expect(account.createEmailToken({ userId: 'ada', email })).rejects.toMatchObject(refused);
  await expect(account.createAnonymousSession()).rejects.toMatchObject(refused);
  const phone = account.createPhoneToken({ userId: 'ada', phone: '+12025550123' });
  await expect(phone).rejects.toThrow('Phone authentication is disabled for this project');
});

test('without a way to send, whatever sends says so', async () => {
  const { account } = guest(await start({ smtp: false, sms: false }));
  const email = 'ada@example.com';
  const mail = account.createEmailToken({ userId: 'ada', email });
  await expect(mail).rejects.toMatchObject({
    code: 503,
    type: 'general_smtp_disabled',
    message: 'SMTP disabled',
  });
  const text = account.createPhoneToken({ userId: 'ada', phone: '+12025550123' });
  await expect(text).rejects.toMatchObject({ code: 503, type: 'general_phone_disabled' });
});

test('a mock number has its own code and gets no text', async () => {
  const server = await start({ mockPhones: { '+16175551212': '123456' } });
  await guest(server).account.createPhoneToken({ userId: 'ada', phone: '+16175551212' });
  expect(server.inbox.all()).toEqual([]);
  const { session } = await enter(server, 'token', { userId: 'ada', secret: '123456' });
  expect(session).toMatchObject({ provider: 'phone', factors: ['phone'] });
});

test('addresses are refused for what they are where the rules say so', async () => {
  const server = await start({ emailRules: { free: false, disposable: false, aliased: false } });
  const refusal = (email: string) =>
    guest(server)
      .account.create({ userId: 'unique()', email, password: 'correct horse' })
      .then(
        () => 'taken',
        (error) => error.type,
      );
  expect(await refusal('ada@yopmail.com')).toBe('user_email_disposable');
  expect(await refusal('ada+notes@gmail.com')).toBe('user_email_not_canonical');
  expect(await refusal('ada@gmail.com')).toBe('user_email_free');
  expect(await refusal('ada@example.com')).toBe('taken');
});
