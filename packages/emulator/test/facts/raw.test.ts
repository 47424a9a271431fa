import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator();
});

afterAll(() => emulator.close());

/** Writes bytes to the emulator's port, says goodbye, and gives all that came back. */
function speak(bytes: Uint8Array | string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(new URL(emulator.endpoint).port), '127.0.0.1');
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.end(bytes);
  });
}

const alive = async () => expect((await fetch(`${emulator.endpoint}/health/version`)).status).toBe(200);

test.each([
  ['no host', 'GET /v1/account HTTP/1.1\r\n\r\n', '400'],
  ['an empty host', 'GET /v1/account HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', '401'],
  [
    'two hosts',
    'GET /v1/account HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    '4',
  ],
  [
    'a whole address',
    'GET http://evil.example/v1/account HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    '4',
  ],
  ['a path of slashes', 'GET //// HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', '404'],
  ['a path of none', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', ''],
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', '404'],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n', ''],
  ['a length that lies', 'POST /v1/account HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{}', ''],
  [
    'both lengths',
    'POST /v1/account HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
    '400',
  ],
  [
    'broken chunks',
    'POST /v1/account HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    '',
  ],
  ['a header without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, '431'],
  [
    'an upgrade to nothing',
    'GET /v1/realtime HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
    '',
  ],
])('%s is answered or cut off, and the next request is served', async (_, bytes, status) => {
  const answer = await speak(bytes);
  if (status !== '') expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  expect(answer).not.toMatch(/^HTTP\/1.1 5/);
  await alive();
});

test('noise is cut off', async () => {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => `GET /${text} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    fc
      .string({ maxLength: 100 })
      .map((text) => `POST /v1/account HTTP/1.1\r\nHost: localhost\r\n${text}\r\nConnection: close\r\n\r\n`),
  );
  const property = fc.asyncProperty(noise, async (bytes) => {
    expect(await speak(bytes)).not.toMatch(/^HTTP\/1.1 5/);
  });
  await fc.assert(property, { numRuns: 200 });
  await alive();
}, 30_000);

test('a body larger than any request is refused', async () => {
  const answer = await fetch(`${emulator.endpoint}/account`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
    body: `{"name":"${'x'.repeat(12 * 1024 * 1024)}"}`,
  });
  expect(answer.status).toBe(400);
  await alive();
}, 30_000);
