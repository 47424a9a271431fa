import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountOf, serverOf } from '../../../test/server.ts';
import { createEmulator, type Emulator } from '../../index.ts';

let emulator: Emulator;
let app: Server;
let address: string;

/** An app that renders on its server: it signs users in with its key and keeps their session in a cookie. */
async function answer(request: IncomingMessage): Promise<{ body: string; cookie?: string }> {
  if (request.method === 'POST') {
    const { account } = serverOf(emulator);
    const { email, password } = JSON.parse((await request.toArray()).join(''));
    const { secret } = await account.createEmailPasswordSession({ email, password });
    return { body: 'Welcome', cookie: `session=${secret}; HttpOnly; SameSite=Strict; Path=/` };
  }
  const secret = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!secret) return { body: 'Hello stranger' };
  const { name } = await accountOf(emulator, secret).get();
  return { body: `Hello ${name}` };
}

beforeAll(async () => {
  emulator = await createEmulator();
  app = createServer((request, response) => {
    answer(request).then(
      ({ body, cookie }) => response.writeHead(200, cookie ? { 'set-cookie': cookie } : {}).end(body),
      (error) => response.writeHead(error.code).end(error.type),
    );
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await Promise.all([emulator.close(), app.close()]);
});

test('a page that a server renders knows who is signed in', async () => {
  const { users } = serverOf(emulator);
  await users.create({ userId: 'ada', email: 'ada@example.com', password: 'correct horse', name: 'Ada' });
  const form = { email: 'ada@example.com', password: 'correct horse' };

  expect(await (await fetch(address)).text()).toBe('Hello stranger');
  const signedIn = await fetch(address, { method: 'POST', body: JSON.stringify(form) });
  const [cookie = ''] = signedIn.headers.getSetCookie()[0]?.split(';') ?? [];
  expect(await (await fetch(address, { headers: { cookie } })).text()).toBe('Hello Ada');

  await users.deleteSessions({ userId: 'ada' });
  expect((await fetch(address, { headers: { cookie } })).status).toBe(401);
});

test('a wrong password is the server SDK’s typed error', async () => {
  const form = { email: 'ada@example.com', password: 'wrong horse' };
  const refused = await fetch(address, { method: 'POST', body: JSON.stringify(form) });
  expect(await refused.text()).toBe('user_invalid_credentials');
});
