import { type Account, Query } from 'appwrite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { Traveller } from '../testing/traveller.ts';

const PROVIDERS = ['github', 'gitlab', 'google'];

let emulator: Emulator;
let account: Account;

beforeAll(async () => {
  const identity = { id: '42', email: 'ada@example.com' };
  const oauth = Object.fromEntries(PROVIDERS.map((name) => [name, { consent: 'auto' as const, identity }]));
  emulator = await createEmulator({ rateLimits: false, project: { oauth } });
  for (const provider of PROVIDERS) {
    const traveller = new Traveller(emulator);
    await traveller.signIn('sessions', provider);
    account = traveller.account;
  }
});

afterAll(() => emulator.close());

const providersOf = async (...queries: string[]) =>
  (await account.listIdentities({ queries })).identities.map(({ provider }) => provider);

test('lists are filtered, sorted and paged', async () => {
  expect(await providersOf()).toEqual(PROVIDERS);
  expect(await providersOf(Query.equal('provider', ['google', 'github']))).toEqual(['github', 'google']);
  expect(await providersOf(Query.orderDesc('provider'), Query.limit(2))).toEqual(['google', 'gitlab']);
  expect(await providersOf(Query.offset(1), Query.limit(1))).toEqual(['gitlab']);
  const { identities } = await account.listIdentities({ queries: [Query.limit(1)] });
  expect(await providersOf(Query.cursorAfter(identities[0]?.$id ?? ''))).toEqual(['gitlab', 'google']);
});

test('the total is not that of the page', async () => {
  expect((await account.listIdentities({ queries: [Query.limit(1)] })).total).toBe(3);
});

test.each([
  [Query.equal('foo', 'x'), 'Attribute not found in schema: foo'],
  ['nonsense', 'Syntax error'],
])('a query that makes no sense is refused: %s', async (query, reason) => {
  await expect(account.listIdentities({ queries: [query] })).rejects.toMatchObject({
    type: 'general_argument_invalid',
    message: expect.stringContaining(reason),
  });
});

test('an identity is deleted once, and can be linked anew', async () => {
  const { identities } = await account.listIdentities({ queries: [Query.equal('provider', 'github')] });
  const identityId = identities[0]?.$id ?? '';
  await account.deleteIdentity({ identityId });
  expect(await providersOf()).toEqual(['gitlab', 'google']);
  await expect(account.deleteIdentity({ identityId })).rejects.toMatchObject({
    type: 'user_identity_not_found',
  });
  await new Traveller(emulator).signIn('sessions', 'github');
  expect(await providersOf()).toEqual(['gitlab', 'google', 'github']);
});

test('nobody sees or deletes what belongs to somebody else', async () => {
  const { identities } = await account.listIdentities();
  const stranger = new Traveller(emulator);
  await stranger.post('/account/sessions/anonymous');
  expect((await stranger.account.listIdentities()).total).toBe(0);
  const attempt = stranger.account.deleteIdentity({ identityId: identities[0]?.$id ?? '' });
  await expect(attempt).rejects.toMatchObject({ code: 404 });
});
