import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Cli } from '../testing/cli.ts';

// A process on a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
const started: Cli[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'appwrite-emulator-'));
});

afterEach(async () => {
  for (const cli of started.splice(0)) await cli.stop('SIGKILL');
});

afterAll(() => rmSync(folder, { recursive: true }));

function start(...args: string[]): Cli {
  const cli = new Cli('--port=0', ...args);
  started.push(cli);
  return cli;
}

const call = (endpoint: string, method: string, path: string, body?: unknown) =>
  fetch(endpoint + path, {
    method,
    headers: { 'content-type': 'application/json', 'x-appwrite-project': 'emulator' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const messagesOf = async (endpoint: string) => (await fetch(new URL('/_emulator/messages', endpoint))).json();

const ADA = { userId: 'ada', email: 'ada@example.com', password: 'analytical' };

test('one line on stdout says where it is, and the log goes to stderr without secrets', async () => {
  const cli = start();
  const endpoint = await cli.ready();
  await call(endpoint, 'POST', '/account', ADA);
  await call(endpoint, 'POST', '/account/sessions/email', {
    ...ADA,
    userId: undefined,
    password: 'wrong-one',
  });
  await call(endpoint, 'GET', '/account?secret=hidden');
  const { code, stdout, stderr } = await cli.stop();

  expect(code).toBe(0);
  expect(stdout).toBe(`Appwrite emulator ready at ${endpoint} (project emulator)\n`);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^POST {4}\/v1\/account {2}201 {2}\d+ ms$/),
    expect.stringMatching(
      /^POST {4}\/v1\/account\/sessions\/email {2}401 {2}user_invalid_credentials {2}\d+ ms$/,
    ),
    expect.stringMatching(/^GET {5}\/v1\/account {2}401 {2}general_unauthorized_scope {2}\d+ ms$/),
  ]);
});

test('--quiet says nothing about requests', async () => {
  const cli = start('--quiet');
  await call(await cli.ready(), 'GET', '/account');
  expect((await cli.stop()).stderr).toBe('');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly', async (signal) => {
  const cli = start('--quiet');
  await cli.ready();
  expect(await cli.stop(signal)).toMatchObject({ code: 0, stderr: '' });
});

test('an open page does not keep it from ending', async () => {
  const cli = start('--quiet');
  const endpoint = await cli.ready();
  const events = await fetch(new URL('/_emulator/events', endpoint));
  expect((await cli.stop()).code).toBe(0);
  await expect(events.text()).rejects.toThrow();
});

test('what is in the data folder is there again after a restart, also after a kill', async () => {
  const data = join(folder, 'data');
  const first = start('--data', data);
  const { userId, email } = ADA;
  const before = await first.ready();
  expect((await call(before, 'POST', '/account', ADA)).status).toBe(201);
  expect((await call(before, 'POST', '/account/tokens/email', { userId, email })).status).toBe(201);
  const messages = await messagesOf(before);
  expect(messages).toMatchObject([{ to: email }]);
  await first.stop('SIGKILL');

  const second = start('--data', data);
  const after = await second.ready();
  expect((await call(after, 'POST', '/account', ADA)).status).toBe(409);
  expect(await messagesOf(after)).toEqual(messages);
});

test('users come from a seed, also at the second start, and go into an export', async () => {
  const data = join(folder, 'seeded');
  const seed = join(folder, 'seed.json');
  const exported = join(folder, 'export.json');
  writeFileSync(seed, JSON.stringify({ users: [{ id: 'ada', email: ADA.email, password: ADA.password }] }));
  for (const _ of ['first', 'second']) {
    const cli = start('--data', data, '--seed', seed, '--export', exported);
    const endpoint = await cli.ready();
    const { email, password } = ADA;
    expect((await call(endpoint, 'POST', '/account/sessions/email', { email, password })).status).toBe(201);
    await cli.stop();
    const { users } = JSON.parse(readFileSync(exported, 'utf8'));
    expect(users).toMatchObject([{ id: 'ada', email, passwordHash: expect.stringContaining('$scrypt$') }]);
  }
});

test('a config file says what the project is like, and flags go before it', async () => {
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify({ project: { id: 'shop', name: 'Shop' }, rateLimits: true }));
  const cli = start('--config', config, '--project', 'other', '--no-rate-limits', '--key', 'secret-key');
  const endpoint = await cli.ready();
  const settings = await (await fetch(new URL('/_emulator/settings', endpoint))).json();
  expect(settings).toMatchObject({
    project: { id: 'other', name: 'Shop', apiKeys: [{ secret: 'secret-key' }] },
    rateLimits: false,
  });
});

test('leaving loopback takes a flag and gives a warning', async () => {
  const cli = start('--host', '0.0.0.0');
  await cli.ready();
  expect(cli.stderr).toMatch(/^appwrite-emulator: warning: with --host 0\.0\.0\.0 other machines can reach/);
});

test('a mail server that is away is a warning, not a failure', async () => {
  const cli = start('--quiet', '--smtp', 'smtp://127.0.0.1:9');
  const endpoint = await cli.ready();
  const answer = await call(endpoint, 'POST', '/account/tokens/email', {
    userId: 'unique()',
    email: ADA.email,
  });
  expect(answer.status).toBe(201);
  const { code, stderr } = await cli.stop();
  expect(stderr).toContain('warning: the mail to ada@example.com did not reach the mail server');
  expect(code).toBe(0);
});
