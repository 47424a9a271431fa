import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../../testing/chromium.ts';
import { emulatorCommands } from '../../testing/emulator-commands.ts';

/** The hooks on the oldest React and TanStack Query that the package allows, under the names of the newest. */
export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: ['@appwrite-kit/source', 'module', 'browser', 'development|production'],
    alias: [
      { find: /^react(?=$|\/)/, replacement: 'react-18' },
      { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
      { find: /^@tanstack\/react-query$/, replacement: 'react-query-oldest' },
    ],
  },
  test: {
    name: 'oldest',
    root: import.meta.dirname,
    include: ['src/**/*.test.tsx'],
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      commands: emulatorCommands,
      instances: [{ browser: 'chromium' }],
    },
  },
});
