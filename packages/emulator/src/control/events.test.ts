import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { controlOf } from '../testing/control.ts';
import { codeMail } from '../testing/mails.ts';

let emulator: Emulator;
let events: AsyncGenerator<{ event: string; data: unknown }>;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  events = readEvents(await fetch(new URL('/_emulator/events', emulator.endpoint)));
});

afterEach(async () => {
  await events.return(undefined);
  await emulator.close();
});

/** The events of a stream, one by one. */
async function* readEvents(response: Response) {
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  let text = '';
  for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      if (event) yield { event, data: JSON.parse(data) as unknown };
    }
  }
}

async function next() {
  const { value } = await events.next();
  return value;
}

test('a message comes in full', async () => {
  emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
  expect(await next()).toEqual({ event: 'message', data: emulator.inbox.last('ada@example.com') });
});

test('a request comes when it is answered', async () => {
  await fetch(`${emulator.endpoint}/account`, { headers: { 'x-appwrite-project': emulator.projectId } });
  expect(await next()).toMatchObject({ event: 'request', data: { path: '/v1/account', status: 401 } });
});

test('whatever else changes is named, however it was changed', async () => {
  emulator.clock.advance(60);
  expect(await next()).toEqual({ event: 'change', data: 'clock' });
  emulator.faults.add({ status: 500, count: 1 });
  expect(await next()).toEqual({ event: 'change', data: 'faults' });
  emulator.changeSettings({ project: { smtp: false } });
  expect(await next()).toEqual({ event: 'change', data: 'settings' });
  await emulator.seed({ users: [{}] });
  expect(await next()).toEqual({ event: 'change', data: 'users' });
  await controlOf(emulator)('DELETE', 'messages');
  expect(await next()).toEqual({ event: 'change', data: 'messages' });
});

test('the end of the emulator ends the stream', async () => {
  const ended = expect(next()).rejects.toThrow();
  await emulator.close();
  await ended;
  emulator = await createEmulator();
});
