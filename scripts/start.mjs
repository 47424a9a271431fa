// `npm start`: sets everything up, then runs the emulator and the demo until Ctrl-C.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { install, run, start } from './run.mjs';

const USAGE = `Usage: npm start -- [--port N] [--emulator-port N]

  --port N           the demo's port (default 5173)
  --emulator-port N  the emulator's port (default 4280)`;

/** @returns {never} */
function quit(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

function readPorts() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '5173' },
        'emulator-port': { type: 'string', default: '4280' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return {
      demo: toPort('--port', values.port),
      emulator: toPort('--emulator-port', values['emulator-port']),
    };
  } catch (error) {
    return quit(`${/** @type {Error} */ (error).message}\n\n${USAGE}`);
  }
}

function toPort(/** @type {string} */ flag, /** @type {string} */ text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return quit(`${flag} takes a port from 1 to 65535, not "${text}".`);
}

/** A port is busy when either loopback address refuses it. */
async function isBusy(/** @type {number} */ port) {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await new Promise((resolve) => {
      const probe = createServer();
      probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
      probe.listen(port, host, () => probe.close(() => resolve(null)));
    });
    if (code === 'EADDRINUSE') return true;
  }
  return false;
}

async function mustBeFree(/** @type {number} */ port, /** @type {string} */ who, /** @type {string} */ flag) {
  if (await isBusy(port))
    quit(
      `Port ${port}, which ${who} wants, is already in use. Choose another: npm start -- ${flag} ${port + 1}`,
    );
}

const ports = readPorts();
if (ports.demo === ports.emulator) quit('The demo and the emulator need two different ports.');
await mustBeFree(ports.demo, 'the demo', '--port');
await mustBeFree(ports.emulator, 'the emulator', '--emulator-port');

await install();
if (!(await run('pnpm', ['build']))) quit('The build failed: see the message above.');

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];
let stopping = false;

/** Ends every process that was started, then this one. */
function stop(/** @type {number} */ code) {
  if (stopping) return;
  stopping = true;
  let left = children.filter((child) => child.exitCode === null && child.signalCode === null);
  if (left.length === 0) process.exit(code);
  for (const child of left) {
    child.once('exit', () => {
      left = left.filter((other) => other !== child);
      if (left.length === 0) process.exit(code);
    });
    child.kill('SIGTERM');
  }
}
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
process.on('SIGHUP', () => stop(0));

/** Starts a part and waits for the line that says it is ready. */
function startPart(
  /** @type {string} */ name,
  /** @type {string[]} */ args,
  /** @type {RegExp} */ ready,
  options = {},
) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      const child = start('node', args, { stdio: ['ignore', 'pipe', 'inherit'], shell: false, ...options });
      children.push(child);
      let isReady = false;
      child.stdout?.on('data', (chunk) => {
        if (isReady) process.stdout.write(chunk);
        else if (ready.test(String(chunk))) {
          isReady = true;
          resolve();
        }
      });
      child.once('exit', (code) => {
        if (!stopping) console.error(`${name} stopped by itself (exit code ${code}).`);
        stop(code || 1);
      });
    })
  );
}

const endpoint = `http://localhost:${ports.emulator}/v1`;
const project = 'demo';

await startPart(
  'The emulator',
  [
    'packages/emulator/dist/cli.js',
    '--port',
    String(ports.emulator),
    '--data',
    '.data/emulator',
    '--project',
    project,
  ],
  /http:\/\//,
);
const isTerminal = process.stdout.isTTY && !process.env.CI;
await startPart(
  'The demo',
  [
    'node_modules/vite/bin/vite.js',
    'apps/demo',
    '--port',
    String(ports.demo),
    '--strictPort',
    ...(isTerminal ? ['--open'] : []),
  ],
  /ready in/,
  { env: { VITE_APPWRITE_ENDPOINT: endpoint, VITE_APPWRITE_PROJECT: project } },
);

console.log(`
  Appwrite Kit is running. Ctrl-C ends it.

  Demo   http://localhost:${ports.demo}
  Inbox  http://localhost:${ports.emulator}/_emulator
`);
