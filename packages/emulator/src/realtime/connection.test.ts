import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

/** A client as a browser has it: frames come in order and are read one by one. */
async function connect(query = `project=${emulator.projectId}`) {
  const socket = new WebSocket(`${emulator.endpoint.replace('http', 'ws')}/realtime?${query}`);
  const frames: unknown[] = [];
  const waiting: ((frame: unknown) => void)[] = [];
  const take = (frame: unknown) => (waiting.shift() ?? ((late) => frames.push(late)))(frame);
  socket.addEventListener('message', ({ data }) => take(JSON.parse(data)));
  socket.addEventListener('close', ({ code }) => take({ closed: code }));
  const next = () =>
    new Promise((resolve) => (frames.length > 0 ? resolve(frames.shift()) : waiting.push(resolve)));
  const send = (frame: object | string) => {
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
    return next();
  };
  return { greeting: await next(), next, send, close: () => socket.close() };
}

const subscribe = { type: 'subscribe', data: [{ subscriptionId: 's1', channels: ['account'] }] };

async function listen({ client }: Visitor) {
  const connection = await connect();
  await connection.send({ type: 'authentication', data: { session: client.config.session } });
  await connection.send(subscribe);
  return connection;
}

test('a subscriber hears of the account and of no one else’s', async () => {
  const connection = await listen(ada);
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
  const connection = await listen(ada);
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
  const connection = await listen(ada);
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
  const connection = await connect();
  expect(await connection.send(text)).toMatchObject({ type: 'error', data: { code: 1003 } });
  expect(await connection.send({ type: 'ping' })).toEqual({ type: 'pong' });
  connection.close();
});

test('a project that does not exist is an error and the end', async () => {
  const connection = await connect('project=nope');
  expect(connection.greeting).toMatchObject({ type: 'error', data: { code: 1008 } });
  expect(await connection.next()).toEqual({ closed: 1008 });
});

test('more messages than a minute allows end the connection', async () => {
  const connection = await connect();
  for (let message = 0; message < 32; message += 1) await connection.send({ type: 'ping' });
  expect(await connection.send({ type: 'ping' })).toMatchObject({ data: { code: 1013 } });
  expect(await connection.next()).toEqual({ closed: 1013 });
});
