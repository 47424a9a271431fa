import { Query, type Users } from 'node-appwrite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOf } from '../../../test/server.ts';
import { createEmulator, type Emulator } from '../../index.ts';

let emulator: Emulator;
let users: Users;

afterAll(() => emulator.close());

const NAMES = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Katherine Johnson', 'Émilie du Châtelet'];

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: false });
  ({ users } = serverOf(emulator));
  for (const name of NAMES) {
    const userId = name.split(' ')[0]?.normalize('NFD').replace(/\W/g, '').toLowerCase() ?? '';
    await users.create({ userId, email: `${userId}@example.com`, name });
  }
  await users.updateLabels({ userId: 'ada', labels: ['admin', 'poet'] });
  await users.updateStatus({ userId: 'alan', status: false });
  await users.updatePhone({ userId: 'grace', number: '+16175551234' });
});

const ids = async (...queries: string[]) => (await users.list({ queries })).users.map(({ $id }) => $id);

test('they come in the order in which they were made', async () => {
  expect(await ids()).toEqual(['ada', 'grace', 'alan', 'katherine', 'emilie']);
});

test.each([
  ['equal', Query.equal('email', ['GRACE@example.com']), ['grace']],
  ['equal, any of several', Query.equal('$id', ['alan', 'ada']), ['ada', 'alan']],
  ['not equal', Query.notEqual('name', 'ada lovelace'), ['grace', 'alan', 'katherine', 'emilie']],
  ['a truth value', Query.equal('status', [false]), ['alan']],
  ['part of a text', Query.contains('name', ['LOVE', 'johnson']), ['ada', 'katherine']],
  ['no part of a text', Query.notContains('name', ['a']), ['emilie']],
  ['element of a list', Query.contains('labels', ['poet']), ['ada']],
  ['no element of a list', Query.notContains('labels', ['poet']), ['grace', 'alan', 'katherine', 'emilie']],
  ['beginning', Query.startsWith('name', 'ka'), ['katherine']],
  ['another beginning', Query.notStartsWith('name', 'a'), ['grace', 'katherine', 'emilie']],
  ['end', Query.endsWith('name', 'ing'), ['alan']],
  ['nothing there', Query.isNull('phone'), ['ada', 'alan', 'katherine', 'emilie']],
  ['something there', Query.isNotNull('phone'), ['grace']],
  ['after', Query.greaterThan('name', 'Grace'), ['grace', 'katherine', 'emilie']],
  ['between', Query.between('name', 'ada', 'alan z'), ['ada', 'alan']],
  ['a date', Query.lessThan('registration', '2000-01-01T00:00:00.000+00:00'), []],
  [
    'one or the other',
    Query.or([Query.equal('status', [false]), Query.contains('labels', ['admin'])]),
    ['ada', 'alan'],
  ],
  ['both', Query.and([Query.startsWith('name', 'a'), Query.equal('status', [true])]), ['ada']],
  ['a percent sign that means itself', Query.startsWith('name', '%'), []],
])('filter: %s', async (_, query, expected) => {
  expect(await ids(query)).toEqual(expected);
});

test('sorted, and a page at a time', async () => {
  const byName = Query.orderDesc('name');
  const sorted = await ids(byName);
  expect(sorted.slice(0, 4)).toEqual(['emilie', 'katherine', 'grace', 'alan']);
  expect(await ids(byName, Query.limit(2), Query.offset(1))).toEqual(['katherine', 'grace']);
  expect(await ids(byName, Query.limit(2), Query.cursorAfter('katherine'))).toEqual(['grace', 'alan']);
  expect(await ids(byName, Query.limit(2), Query.cursorBefore('alan'))).toEqual(['katherine', 'grace']);
  expect(await ids(Query.orderAsc('status'), Query.cursorAfter('alan'))).toEqual([
    'ada',
    'grace',
    'katherine',
    'emilie',
  ]);
});

test('the total counts every page', async () => {
  const { total, users: page } = await users.list({ queries: [Query.limit(2)] });
  expect({ total, length: page.length }).toEqual({ total: 5, length: 2 });
});

test.each([
  ['ada', ['ada']],
  ['love', ['ada']],
  ['grace@example.com', ['grace']],
  ['+16175551234', ['grace']],
  ['turing alan', ['alan']],
  ['émilie', ['emilie']],
  ['lace', []],
  ['>', []],
  ['[', []],
])('search: %s', async (search, expected) => {
  const found = await users.list({ search });
  expect(found.users.map(({ $id }) => $id)).toEqual(expected);
  expect(found.total).toBe(expected.length);
});

test.each([
  [Query.equal('password', ['x']), 'Invalid query: Attribute not found in schema: password'],
  [
    Query.equal('labels', ['x']),
    'Invalid query: Cannot query equal on attribute "labels" because it is an array.',
  ],
  [Query.contains('status', ['x']), 'Invalid query: Query value is invalid for attribute "status"'],
  [
    Query.equal('registration', ['soon']),
    'Invalid query: Query value is invalid for attribute "registration"',
  ],
  [Query.select(['name']), 'Invalid query method: select'],
  [Query.or([Query.limit(1), Query.limit(2)]), 'Invalid query: Or queries can only contain filter queries'],
  [
    '{"method":"notEqual","attribute":"name","values":[]}',
    'Invalid query: NotEqual queries require exactly one value.',
  ],
  [
    '{"method":"between","attribute":"name","values":["a"]}',
    'Invalid query: Between queries require exactly two values.',
  ],
  ['nonsense', 'Invalid query: Invalid query: Syntax error'],
])('refused: %s', async (query, problem) => {
  await expect(users.list({ queries: [query] })).rejects.toMatchObject({
    code: 400,
    type: 'general_argument_invalid',
    message: `Invalid \`queries\` param: ${problem}`,
  });
});

test('a cursor must exist, and have what is sorted by', async () => {
  await expect(ids(Query.cursorAfter('nobody'))).rejects.toMatchObject({
    type: 'general_cursor_not_found',
    message: "User 'nobody' for the 'cursor' value not found.",
  });
  await expect(ids(Query.orderAsc('phone'), Query.cursorAfter('ada'))).rejects.toMatchObject({
    type: 'database_query_order_null',
  });
});

test('an attribute without an index for texts cannot be searched', async () => {
  await expect(ids(Query.search('name', 'ada'))).rejects.toMatchObject({
    code: 400,
    type: 'general_query_invalid',
  });
});
