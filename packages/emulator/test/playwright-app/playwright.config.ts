import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../../../testing/chromium.ts';

export default defineConfig({
  testMatch: '*.spec.ts',
  reporter: 'json',
  outputDir: join(tmpdir(), 'playwright-app-results'),
  workers: 1,
  use: { launchOptions: launchOptions() },
  projects: [
    { name: 'own emulator' },
    {
      name: 'running emulator',
      grep: /left|code of a mail/,
      use: { emulatorEndpoint: process.env.RUNNING_EMULATOR ?? '' },
    },
  ],
});
