// `npm start`: sets everything up, then runs the emulator and the demo until Ctrl-C.
import { parseArgs } from 'node:util';
import { whenOrphaned } from './parent.mjs';
import { isBusy, isPort } from './ports.mjs';
import { install, run, start } from './run.mjs';

const USAGE = `Usage: npm start -- [--port N] [--emulator-port N] [--data DIR]

  --port N           the demo's port (default 5173)
  --emulator-port N  the emulator's port (default 4280)
  --data DIR         where the emulator keeps its data (default .data/emulator)`;

/** @returns {never} */
function quit(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '5173' },
        'emulator-port': { type: 'string', default: '4280' },
        data: { type: 'string', default: '.data/emulator' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return {
      port: toPort('--port', values.port),
      emulatorPort: toPort('--emulator-port', values['emulator-port']),
      data: values.data,
    };
  } catch (error) {
    return quit(`${/** @type {Error} */ (error).message}\n\n${USAGE}`);
  }
}

function toPort(/** @type {string} */ flag, /** @type {string} */ text) {
  return isPort(Number(text)) ? Number(text) : quit(`${flag} takes a port from 1 to 65535, not "${text}".`);
}

async function mustBeFree(/** @type {number} */ port, /** @type {string} */ who, /** @type {string} */ flag) {
  if (!(await isBusy(port))) return;
  quit(
    `Port ${port}, which ${who} wants, is already in use. Choose another: npm start -- ${flag} ${port + 1}`,
  );
}

const flags = readFlags();
if (flags.port === flags.emulatorPort) quit('The demo and the emulator need two different ports.');
await mustBeFree(flags.port, 'the demo', '--port');
await mustBeFree(flags.emulatorPort, 'the emulator', '--emulator-port');

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
whenOrphaned(() => stop(0));

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

const endpoint = `http://localhost:${flags.emulatorPort}/v1`;
const project = 'demo';

await startPart(
  'The emulator',
  [
    'packages/emulator/dist/cli.js',
    '--port',
    String(flags.emulatorPort),
    '--data',
    flags.data,
    '--project',
    project,
    '--quiet',
  ],
  /ready at/,
);
const isTerminal = process.stdout.isTTY && !process.env.CI;
await startPart(
  'The demo',
  ['scripts/demo.mjs', String(flags.port), ...(isTerminal ? ['--open'] : [])],
  /ready at/,
  { env: { VITE_APPWRITE_ENDPOINT: endpoint, VITE_APPWRITE_PROJECT: project } },
);

console.log(`
  Appwrite Kit is running. Ctrl-C ends it.

  Demo   http://localhost:${flags.port}
  Inbox  http://localhost:${flags.emulatorPort}/_emulator
`);
