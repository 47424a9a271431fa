import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, listen } from '../../test/live.ts';
import { signIn, signUp, type Visitor } from '../../test/visitor.ts';
import { createEmulator, type Emulator } from '../index.ts';

let emulator: Emulator;
let ada: Visitor;

beforeAll(async () => {
  emulator = await createEmulator();
});

beforeEach(async () => {
  await emulator.reset();
  ada = await signUp(emulator, 'ada');
});

afterAll(() => emulator.close());

const listenTo = ({ client }: Visitor) => listen(emulator, client.config.session);

test('a subscriber hears of the account and of no one else’s', async () => {
  const connection = await listenTo(ada);
  const bob = await signUp(emulator, 'bob');
  await bob.account.updateName({ name: 'Robert' });
  await ada.account.updateName({ name: 'Countess' });
  expect(await connection.next()).toMatchObject({
    type: 'event',
    data: { payload: { $id: 'ada', name: 'Countess' }, subscriptions: ['s1'] },
  });
  connection.close();
});

test('a sign-in elsewhere is told without its secret', async () => {
  const connection = await listenTo(ada);
  const { session } = await signIn(emulator, 'ada');
  expect(await connection.next()).toMatchObject({
    data: {
      events: expect.arrayContaining([`users.ada.sessions.${session.$id}.create`]),
      payload: { secret: '' },
    },
  });
  connection.close();
});

test('whoever unsubscribes hears no more', async () => {
  const connection = await listenTo(ada);
  await connection.send({ type: 'unsubscribe', data: [{ subscriptionId: 's1' }] });
  await ada.account.updateName({ name: 'Countess' });
  expect(await connection.send({ type: 'ping' })).toEqual({ type: 'pong' });
  connection.close();
});

test.each([
  'no json',
  '5',
  '{}',
  '{"type":"dance"}',
  '{"type":"authentication"}',
  '{"type":"subscribe","data":[1]}',
])('what cannot be understood is answered and forgiven: %s', async (text) => {
  const connection = await connect(emulator);
  expect(await connection.send(text)).toMatchObject({ type: 'error', data: { code: 1003 } });
  expect(await connection.send({ type: 'ping' })).toEqual({ type: 'pong' });
  connection.close();
});

test('a project that does not exist is an error and the end', async () => {
  const connection = await connect(emulator, 'project=nope');
  expect(connection.greeting).toMatchObject({ type: 'error', data: { code: 1008 } });
  expect(await connection.next()).toEqual({ closed: 1008 });
});

test('a message that has some type, yet none that is known, is told so', async () => {
  const connection = await connect(emulator);
  const data = { code: 1003, message: 'Message type is not valid.' };
  expect(await connection.send({ type: 'dance' })).toMatchObject({ data });
  expect(await connection.send({ data: {} })).toMatchObject({ data });
  expect(await connection.send({ dance: true })).toMatchObject({
    data: { message: 'Message format is not valid.' },
  });
  connection.close();
});

const MINUTE = 60_000;

/** Moves the clock on to where a minute begins, so that the next calls are in one. */
function beginMinute(): void {
  emulator.clock.advance((MINUTE - (emulator.clock.now() % MINUTE)) / 1000);
}

test('more messages than a minute allows are not heard, until the next begins', async () => {
  const connection = await connect(emulator);
  beginMinute();
  for (let message = 0; message < 32; message += 1) await connection.send({ type: 'ping' });
  expect(await connection.send({ type: 'ping' })).toMatchObject({ data: { code: 1013 } });
  beginMinute();
  expect(await connection.send({ type: 'ping' })).toEqual({ type: 'pong' });
  connection.close();
});

test('more connections than a minute allows are refused, until the next begins', async () => {
  beginMinute();
  for (let arrival = 0; arrival < 128; arrival += 1) (await connect(emulator)).close();
  const refused = await connect(emulator);
  expect(refused.greeting).toMatchObject({ data: { code: 1013, message: 'Too many requests' } });
  expect(await refused.next()).toEqual({ closed: 1013 });
  beginMinute();
  expect(await connect(emulator)).toMatchObject({ greeting: { type: 'connected' } });
});
