import type { Emulator, EmulatorOptions } from '@appwrite-kit/emulator';
import type { BrowserCommand } from 'vitest/node';

// Loaded by address, so that Vite leaves the emulator out of the bundle it makes of its own configuration.
const entry = new URL('../packages/emulator/src/index.ts', import.meta.url).href;
const running = new Map<string, Emulator>();
let started = 0;

function find(projectId: string): Emulator {
  const emulator = running.get(projectId);
  if (!emulator) throw new Error(`No emulator runs for project "${projectId}"; call startEmulator first.`);
  return emulator;
}

/** Starts an emulator for a test file. A project id of its own keeps its cookies apart from other emulators'. */
const startEmulator: BrowserCommand<[options?: EmulatorOptions]> = async (_context, options = {}) => {
  const { createEmulator } = (await import(
    /* @vite-ignore */ entry
  )) as typeof import('@appwrite-kit/emulator');
  started += 1;
  const emulator = await createEmulator({ rateLimits: false, projectId: `test-${started}`, ...options });
  running.set(emulator.projectId, emulator);
  return { endpoint: emulator.endpoint, projectId: emulator.projectId, apiKey: emulator.apiKey };
};

/**
 * Stops an emulator. Its cookies go with it: a browser sends them to every port of `localhost`, and once those of some forty
 * files are on it, each server here, Vite's too, refuses all requests because of their large headers.
 */
const stopEmulator: BrowserCommand<[projectId: string]> = async ({ context }, projectId) => {
  await find(projectId).close();
  running.delete(projectId);
  await context.clearCookies({ name: new RegExp(`^a_session_${projectId}(_|$)`) });
};

/** Calls a control route (`/_emulator/...`), which pages of other origins may not. */
const controlEmulator: BrowserCommand<
  [projectId: string, method: string, path: string, body?: unknown]
> = async (_context, projectId, method, path, body) => {
  const url = new URL(`/_emulator/${path}`, find(projectId).endpoint);
  const answer = await fetch(url, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url.pathname} answered ${answer.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

export const emulatorCommands = { startEmulator, stopEmulator, controlEmulator };
