import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./welcome.mdx', '../packages/components/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) =>
    mergeConfig(base, {
      // Sibling packages are read from their sources.
      resolve: { conditions: ['@appwrite-kit/source', 'module', 'browser', 'development|production'] },
      // SQLite's WebAssembly module finds its .wasm file beside itself.
      optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    }),
};

export default config;
