import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { networkCommands } from './testing/block-urls.ts';
import { launchOptions } from './testing/chromium.ts';
import { emulatorCommands } from './testing/emulator-commands.ts';

/** Sibling packages are read from their sources, so that tests need no build. */
const SOURCES = '@appwrite-kit/source';
const inNode = [SOURCES, 'module', 'node', 'development|production'];
const inBrowser = [SOURCES, 'module', 'browser', 'development|production'];

/** What the components load on demand. Found late, it would make the page reload in the middle of a test. */
const LAZY = [
  '@radix-ui/react-dialog',
  '@radix-ui/react-popover',
  '@radix-ui/react-tabs',
  '@zxcvbn-ts/core',
  'jsonc-parser',
  'libphonenumber-js/min',
  'simple-icons',
  'uqr',
].map((name) => `@appwrite-kit/components > ${name}`);

/** A busy machine is slow, and that is no failure: these only end what hangs. */
const patience = { testTimeout: 40_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

/**
 * Two files run at a time, on whatever machine: most of what a test takes it waits for a browser. Projects of one order share the
 * two places; those of the next begin when all of these are done.
 */
const inOrder = (groupOrder: number) => ({ maxWorkers: 2, sequence: { groupOrder } });

/** Tests that run in Node. */
const node = (name: string, include: string[], env: Record<string, string> = {}) => ({
  resolve: { conditions: inNode },
  ssr: { resolve: { conditions: inNode } },
  test: {
    ...patience,
    ...inOrder(1),
    name,
    include,
    env,
    environment: 'node',
    server: { deps: { inline: [/@appwrite-kit/] } },
  },
});

/** The browser of a project. Each file runs in a page whose context, and with it the cookies, no other shares meanwhile. */
const chromium = (name: string) => ({
  ...inOrder(2),
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    commands: { ...emulatorCommands, ...networkCommands },
    instances: [{ browser: 'chromium' as const, name }],
  },
});

/** Tests that run in Chromium. */
const browser = (name: string, include: string[]) => ({
  plugins: [react()],
  resolve: {
    conditions: inBrowser,
    dedupe: ['react', 'react-dom', '@tanstack/react-query', 'appwrite'],
  },
  optimizeDeps: { include: [...LAZY, 'axe-core', '@appwrite-kit/hooks > otpauth'] },
  test: { ...patience, ...chromium(name), name, include },
});

/** The laws first: their files are the shortest, and take the longest. */
class LawsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const isLaw = ({ moduleId }: TestSpecification) => moduleId.includes('/laws/');
    return [...sorted.filter(isLaw), ...sorted.filter((file) => !isLaw(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LawsFirst },
    projects: [
      node('node', ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', '.storybook/*.test.ts']),
      node('e2e', ['apps/*/e2e/**/*.test.ts', 'scripts/**/*.test.ts']),
      // What is measured is built for production.
      node('bench', ['bench/**/*.test.ts'], { NODE_ENV: 'production' }),
      browser('browser', ['packages/*/src/**/*.test.tsx']),
      {
        // The hooks on the oldest React and TanStack Query that they allow, under the names of the newest.
        root: 'packages/hooks',
        plugins: [react()],
        resolve: {
          conditions: inBrowser,
          alias: [
            { find: /^react(?=$|\/)/, replacement: 'react-18' },
            { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
            { find: /^@tanstack\/react-query$/, replacement: 'react-query-oldest' },
          ],
        },
        test: { ...patience, ...chromium('oldest'), name: 'oldest', include: ['src/**/*.test.tsx'] },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: [...LAZY, 'axe-core'] },
        test: {
          ...patience,
          ...chromium('storybook'),
          name: 'storybook',
          setupFiles: ['packages/components/src/testing/stories.setup.ts'],
        },
      },
    ],
  },
});
