import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { signIn } from '../testing/sign-in.ts';
import type { SeedUser } from './format.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
});

afterEach(() => emulator.close());

const ADA: SeedUser = {
  id: 'ada',
  email: 'ada@example.com',
  phone: '+15550100',
  name: 'Ada',
  password: 'analytical',
  labels: ['admin'],
  prefs: { theme: 'dark' },
  emailVerification: true,
  phoneVerification: true,
  createdAt: '2026-01-31T12:00:00.000Z',
  mfa: { enabled: true, totpSecret: 'JBSWY3DPEHPK3PXP', recoveryCodes: ['one'] },
  identities: [{ provider: 'github', providerUid: '1815', providerEmail: 'ada@github.test' }],
};

const signedIn = (on = emulator) => signIn(on, 'ada@example.com', 'analytical');

test('a seeded user signs in and owes the second factor', async () => {
  await emulator.seed({ users: [ADA] });
  const { account } = await signedIn();
  await expect(account.get()).rejects.toMatchObject({ type: 'user_more_factors_required' });
});

test('all that a seed says of a user is true', async () => {
  await emulator.seed({ users: [{ ...ADA, mfa: undefined }] });
  const { account } = await signedIn();
  expect(await account.get()).toMatchObject({
    $id: 'ada',
    $createdAt: '2026-01-31T12:00:00.000+00:00',
    name: 'Ada',
    phone: '+15550100',
    labels: ['admin'],
    prefs: { theme: 'dark' },
    emailVerification: true,
    phoneVerification: true,
    targets: [{ identifier: 'ada@example.com' }, { identifier: '+15550100' }],
  });
});

test('everything may be left out', async () => {
  const { created } = await emulator.seed({ users: [{}, {}] });
  expect(new Set(created).size).toBe(2);
});

test('an export seeds another emulator with the same users and passwords', async () => {
  await emulator.seed({ users: [ADA, { id: 'grace', status: false }] });
  const exported = await emulator.exportSeed();
  expect(JSON.stringify(exported)).not.toContain('analytical');

  const other = await createEmulator({ rateLimits: false });
  await other.seed(exported);
  expect(await other.exportSeed()).toEqual(exported);
  await expect((await signedIn(other)).account.get()).rejects.toMatchObject({
    type: 'user_more_factors_required',
  });
  await other.close();
});

test('users who exist already are left alone, whatever they are known by', async () => {
  await emulator.seed({ users: [ADA] });
  const again = await emulator.seed({
    users: [{ id: 'ada', name: 'Other' }, { email: 'ADA@example.com' }, { phone: '+15550100' }],
  });
  expect(again).toEqual({ created: [], skipped: ['ada', 'ada', 'ada'] });
  expect((await emulator.exportSeed()).users).toMatchObject([{ name: 'Ada' }]);
});

test.each([
  [{ users: {} }, '`users` must be a list'],
  [{ user: [] }, 'Unknown option `user`'],
  [{ users: [{}, { mail: 'x' }] }, 'Unknown option `users[1].mail`'],
  [{ users: [{ email: 'ada' }] }, '`users[0].email` cannot be used: Value must be a valid email'],
  [{ users: [{ password: 'short' }] }, '`users[0].password` cannot be used'],
  [{ users: [{ passwordHash: 'md5' }] }, '`users[0].passwordHash` must be a password hash'],
  [{ users: [{ phone: '555' }] }, '`users[0].phone` cannot be used'],
  [{ users: [{ mfa: { totpSecret: 'abc' } }] }, '`users[0].mfa.totpSecret` must be a base32 secret'],
  [{ users: [{ identities: [{ provider: 'nobody' }] }] }, '`users[0].identities[0].provider` must be one of'],
  [{ users: [{ createdAt: 'yesterday' }] }, '`users[0].createdAt` must be a date'],
])('%j is refused by the path of its mistake', async (seed, message) => {
  const { status, body } = await controlOf(emulator)('POST', 'seed', seed);
  expect(status).toBe(400);
  expect(body.message).toContain(message);
});

test('a mistake in the last user adds nobody', async () => {
  const taken = { provider: 'github', providerUid: '1' };
  const planted = emulator.seed({ users: [{ identities: [taken] }, { identities: [taken] }] });
  await expect(planted).rejects.toThrow('`users[1].identities[0]` belongs to another user');
  expect((await emulator.exportSeed()).users).toEqual([]);
});
