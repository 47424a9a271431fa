import type { Emulator } from '../src/emulator.ts';

/** Asks for what happens to the account. */
const subscribe = { type: 'subscribe', data: [{ subscriptionId: 's1', channels: ['account'] }] };

/** A client as a browser has it: frames come in order and are read one by one. */
export async function connect({ endpoint, projectId }: Emulator, query = `project=${projectId}`) {
  const socket = new WebSocket(`${endpoint.replace('http', 'ws')}/realtime?${query}`);
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

/** A client that hears what happens to the account of a session. */
export async function listen(emulator: Emulator, session: string) {
  const connection = await connect(emulator);
  await connection.send({ type: 'authentication', data: { session } });
  await connection.send(subscribe);
  return connection;
}
