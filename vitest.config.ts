import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './testing/chromium.ts';
import { emulatorCommands } from './testing/emulator-commands.ts';

/** Sibling packages are read from their sources, so that tests need no build. */
const conditions = ['@appwrite-kit/source', 'module', 'browser', 'development|production'];

const node = (name: string, include: string[]) => ({
  resolve: { conditions: ['@appwrite-kit/source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['@appwrite-kit/source', 'module', 'node', 'development|production'] } },
  test: { name, include, environment: 'node', server: { deps: { inline: [/@appwrite-kit/] } } },
});

/** A browser project: the one Chromium of the machine, one file at a time since cookies belong to the browser. */
const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  test: {
    projects: [
      node('node', ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts']),
      node('e2e', ['apps/*/e2e/**/*.test.ts', 'scripts/**/*.test.ts']),
      {
        plugins: [react()],
        resolve: { conditions, dedupe: ['react', 'react-dom', '@tanstack/react-query', 'appwrite'] },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.test.tsx'],
          browser: { ...chromium, commands: emulatorCommands },
          fileParallelism: false,
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', browser: chromium, fileParallelism: false },
      },
    ],
  },
});
