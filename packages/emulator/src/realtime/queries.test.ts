import { Query } from 'appwrite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../test/live.ts';
import { signUp, type Visitor } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';
import { matches, readQueries } from './queries.ts';

const ada = { name: 'Ada', logins: 3, phone: null, status: true };

test.each([
  [[], true],
  [[Query.equal('name', 'Ada')], true],
  [[Query.equal('name', ['Bob', 'Ada'])], true],
  [[Query.equal('name', 'ada')], false],
  [[Query.equal('status', true)], true],
  [[Query.notEqual('name', 'Ada')], false],
  [[Query.notEqual('name', 'Bob')], true],
  [[Query.greaterThan('logins', 2), Query.lessThan('logins', 4)], true],
  [[Query.greaterThan('logins', 3)], false],
  [[Query.greaterThanEqual('logins', 3)], true],
  [[Query.lessThanEqual('name', 'B')], true],
  [[Query.lessThan('logins', 'many')], false],
  [[Query.isNull('phone')], true],
  [[Query.isNotNull('phone')], false],
  [[Query.isNotNull('email')], false],
  [[Query.or([Query.equal('name', 'Bob'), Query.equal('logins', 3)])], true],
  [[Query.and([Query.equal('name', 'Ada'), Query.equal('logins', 4)])], false],
  [[Query.select(['*']), Query.equal('name', 'Bob')], true],
])('%j is %s of an event about Ada', (queries, met) => {
  expect(matches(readQueries(queries), ada)).toBe(met);
});

describe('a subscription with queries', () => {
  let emulator: Emulator;
  let visitor: Visitor;

  beforeAll(async () => {
    emulator = await createEmulator({ rateLimits: false });
  });

  beforeEach(async () => {
    await emulator.reset();
    visitor = await signUp(emulator, 'ada');
  });

  afterAll(() => emulator.close());

  async function subscribe(...queries: string[]) {
    const connection = await connect(emulator);
    await connection.send({ type: 'authentication', data: { session: visitor.client.config.session } });
    const data = [{ subscriptionId: 's1', channels: ['account'], queries }];
    return { ...connection, answer: await connection.send({ type: 'subscribe', data }) };
  }

  test('is told of what meets them, and of nothing else', async () => {
    const query = Query.equal('name', 'Countess');
    const { answer, next, close } = await subscribe(query);
    expect(answer).toMatchObject({ data: { subscriptions: [{ queries: [query] }] } });
    await visitor.account.updateName({ name: 'Lady' });
    await visitor.account.updateName({ name: 'Countess' });
    expect(await next()).toMatchObject({ type: 'event', data: { payload: { name: 'Countess' } } });
    close();
  });

  test.each([
    [Query.search('name', 'ada'), "Query method 'search' is not supported in Realtime queries."],
    [Query.select(['name']), 'Only select("*") is allowed in Realtime queries.'],
    ['no query', 'Syntax error'],
  ])('is refused for %s', async (query, sentence) => {
    const { answer, send, close } = await subscribe(query);
    const message = expect.stringContaining(sentence);
    expect(answer).toMatchObject({ type: 'error', data: { code: 1003, message } });
    expect(await send({ type: 'ping' })).toEqual({ type: 'pong' });
    close();
  });

  test('comes in the address of older clients too', async () => {
    const slot = encodeURIComponent('account[0][]');
    const wanted = encodeURIComponent(Query.equal('name', 'Countess'));
    const address = `project=${emulator.projectId}&channels[]=account&${slot}=`;
    const connection = await connect(emulator, `${address}${wanted}`);
    expect(connection.greeting).toMatchObject({ data: { subscriptions: [expect.any(String)] } });
    connection.close();
    const refused = await connect(emulator, `${address}no%20query`);
    expect(refused.greeting).toMatchObject({ type: 'error', data: { code: 1008 } });
    expect(await refused.next()).toEqual({ closed: 1008 });
  });
});
