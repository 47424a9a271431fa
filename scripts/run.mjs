// Runs the tools that the workspace installs. Needs nothing but Node and npm.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// The workspace's own Node, pnpm and tools come before whatever the machine has.
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/**
 * Starts a command of the workspace.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const shell = process.platform === 'win32'; // npm's shims are .cmd files there
  return spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    ...options,
    env: { ...env, ...options.env },
  });
}

/**
 * Runs a command to its end and tells whether it succeeded.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>}
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Installs what the lockfile names, with the pnpm that package.json names. */
export async function install() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pnpm = `pnpm@${devDependencies.pnpm}`;
  if (await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline'])) return;
  console.error(
    '\nThe dependencies could not be installed: see the message above. Is the npm registry reachable?',
  );
  process.exit(1);
}
