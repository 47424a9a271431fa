import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createEmulator } from './index.ts';

const run = promisify(execFile);
const CLI = createRequire(import.meta.url).resolve('@playwright/test/cli');
const CONFIG = fileURLToPath(new URL('../test/playwright-app/playwright.config.ts', import.meta.url));

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Runs Playwright's own runner on a small app, as a user of the fixtures would. */
async function playwright(runningEmulator: string): Promise<Report> {
  const { stdout } = await run(process.execPath, [CLI, 'test', '--config', CONFIG], {
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=@appwrite-kit/source',
      RUNNING_EMULATOR: runningEmulator,
    },
  }).catch((failed: { stdout: string }) => failed);
  return JSON.parse(stdout);
}

test('Playwright tests sign in, read codes and links, on an emulator of their own and on one that runs', async () => {
  const emulator = await createEmulator({ projectId: 'running', rateLimits: false });
  const { stats, errors } = await playwright(emulator.endpoint);
  await emulator.close();
  expect(errors).toEqual([]);
  expect(stats).toMatchObject({ expected: 7, unexpected: 0, flaky: 0, skipped: 0 });
}, 90_000);
