import { Account, Client } from 'appwrite';
import { describe, expect } from 'vitest';
import { emulatorTest } from './vitest.ts';

const ada = { id: 'ada', email: 'ada@example.com', name: 'Ada' };
const test = emulatorTest({ projectId: 'shop', seed: { users: [ada] } });

/** The app under test: it greets whoever is signed in. */
const greet = async (client: Client) => `Hello ${(await new Account(client).get()).name}`;

const clientOf = ({ endpoint, projectId }: { endpoint: string; projectId: string }) =>
  new Client().setEndpoint(endpoint).setProject(projectId);

test('a test signs in whom the seed has made', async ({ emulator, signInAs }) => {
  const client = clientOf(emulator).setSession(await signInAs('ada'));
  expect(await greet(client)).toBe('Hello Ada');
});

test('a test signs in somebody new', async ({ emulator, signInAs }) => {
  const client = clientOf(emulator).setSession(await signInAs({ email: 'bob@example.com', name: 'Bob' }));
  expect(await greet(client)).toBe('Hello Bob');
  expect(await signInAs('bob@example.com')).not.toBe('');
});

describe('between tests', () => {
  test('what one test does', async ({ emulator }) => {
    emulator.clock.advance(3600);
    await emulator.seed({ users: [{ id: 'guest' }] });
    expect((await emulator.exportSeed()).users).toHaveLength(2);
  });

  test('the next one does not see', async ({ emulator }) => {
    expect((await emulator.exportSeed()).users.map(({ id }) => id)).toEqual(['ada']);
    expect(emulator.clock.offset).toBe(0);
  });
});

test('codes and links are read as they arrive, each once', async ({ emulator, readOtp, lastLink }) => {
  const account = new Account(clientOf(emulator));
  const code = readOtp(ada.email);
  await account.createEmailToken({ userId: 'ada', email: ada.email });
  expect(await code).toMatch(/^\d{6}$/);
  await account.createEmailToken({ userId: 'ada', email: ada.email });
  expect(await readOtp(ada.email)).not.toBe('');
  await account.createMagicURLToken({ userId: 'ada', email: ada.email, url: 'http://localhost:5173/in' });
  expect(await lastLink(ada.email)).toMatch(/^http:\/\/localhost:5173\/in\?userId=ada&secret=/);
});

test('an authenticator app answers, and second factors do not stop a test', async ({
  emulator,
  signInAs,
  totp,
}) => {
  const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  await emulator.seed({
    users: [{ id: 'eve', email: 'eve@example.com', mfa: { enabled: true, totpSecret } }],
  });
  expect(await totp('eve@example.com')).toMatch(/^\d{6}$/);
  expect(await greet(clientOf(emulator).setSession(await signInAs('eve')))).toBe('Hello ');
  await expect(totp('ada')).rejects.toThrow('ada has no authenticator app.');
});

test('whoever does not exist is named', async ({ signInAs, totp }) => {
  await expect(signInAs('nobody')).rejects.toThrow('There is no user with the id \\"nobody\\".');
  await expect(totp('nobody@example.com')).rejects.toThrow(
    'There is no user with the email nobody@example.com.',
  );
});
