import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Account, Client } from 'appwrite';
import { afterAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('start.mjs', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'appwrite-kit-start-'));
afterAll(() => rmSync(data, { recursive: true }));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function npmStart(...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, '--data', data, ...args], { env: { ...process.env, CI: 'true' } });
}

/** Resolves to all that was printed once `wanted` is among it. */
function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  let seen = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      seen += chunk;
      if (wanted.test(seen)) resolve(seen);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before printing ${wanted}:\n${seen}`)));
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

function account(port: number): Account {
  return new Account(new Client().setEndpoint(`http://localhost:${port}/v1`).setProject('demo'));
}

test('starts the emulator and the demo, ends both on Ctrl-C, and finds its data again', async () => {
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const flags = ['--port', String(port), '--emulator-port', String(emulatorPort)];

  const first = npmStart(...flags);
  const output = await printed(first, /_emulator/);
  expect(output.trimEnd().split('\n').slice(-2).join('\n')).toMatch(
    new RegExp(`Demo +http://localhost:${port}\\n +Inbox +http://localhost:${emulatorPort}/_emulator$`),
  );
  const page = await fetch(`http://localhost:${port}/`);
  expect(await page.text()).toContain('id="root"');
  const credentials = { email: 'ada@example.com', password: 'correct horse' };
  await account(emulatorPort).create({ userId: 'ada', ...credentials });

  const gone = ended(first);
  first.kill('SIGINT');
  expect(await gone).toBe(0);
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  await expect(fetch(`http://localhost:${emulatorPort}/v1/ping`)).rejects.toThrow();

  const second = npmStart(...flags);
  await printed(second, /_emulator/);
  const session = await account(emulatorPort).createEmailPasswordSession(credentials);
  expect(session.userId).toBe('ada');
  const goneAgain = ended(second);
  second.kill('SIGINT');
  await goneAgain;
}, 120_000);

test('ends with the process that started it, however that one ends', async () => {
  const ports = [await freePort(), await freePort()];
  const command = [process.execPath, script, '--data', data, '--port', ports[0], '--emulator-port', ports[1]];
  const shell = spawn('sh', ['-c', `"${command.join('" "')}"; true`], {
    env: { ...process.env, CI: 'true' },
  });
  await printed(shell, /_emulator/);
  // Its output closes once the last process that could write to it is gone.
  const closed = new Promise((resolve) => shell.once('close', resolve));
  shell.kill('SIGKILL');
  await closed;
  await expect(fetch(`http://localhost:${ports[0]}/`)).rejects.toThrow();
  await expect(fetch(`http://localhost:${ports[1]}/v1/ping`)).rejects.toThrow();
}, 120_000);

test.each(['--port', '--emulator-port'])(
  'names a busy port and the way to choose another: %s',
  async (flag) => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const busy = (blocker.address() as AddressInfo).port;
    const other = flag === '--port' ? '--emulator-port' : '--port';

    const child = npmStart(flag, String(busy), other, String(await freePort()));
    const [message, code] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), ended(child)]);
    blocker.close();

    expect(message).toContain(`Port ${busy}`);
    expect(message).toContain(`npm start -- ${flag} ${busy + 1}`);
    expect(code).toBe(1);
  },
);

test.each([
  [['--port', 'abc'], '--port takes a port from 1 to 65535, not "abc".'],
  [['--port', '5000', '--emulator-port', '5000'], 'two different ports'],
  [['--prot', '1'], "Unknown option '--prot'"],
])('refuses %j with a sentence', async (args, sentence) => {
  const child = npmStart(...args);
  const [message, code] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), ended(child)]);
  expect(message).toContain(sentence);
  expect(code).toBe(1);
});
