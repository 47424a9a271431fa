import '@appwrite-kit/components/styles.css';
import './preview.css';
import { AccountProvider } from '@appwrite-kit/hooks';
import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { describe } from './describe.ts';
import { DocsPage } from './docs-page.tsx';
import { startStoryEmulator } from './story-emulator.ts';

// A busy machine is slow, and that is no failure.
configure({ asyncUtilTimeout: 15_000 });

const withAccount: Decorator = (Story, { loaded }) => (
  <AccountProvider client={loaded.client}>
    <Story />
  </AccountProvider>
);

const withLooks: Decorator = (Story, { globals }) => {
  document.documentElement.dataset.akTheme = globals.theme;
  document.documentElement.dir = globals.direction;
  return <Story />;
};

const toolbar = (title: string, icon: 'mirror' | 'transfer', items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [({ id, parameters }) => startStoryEmulator(id, parameters.emulator)],
  decorators: [withAccount, withLooks],
  initialGlobals: { theme: 'system', direction: 'ltr' },
  globalTypes: {
    theme: toolbar('Theme', 'mirror', ['system', 'light', 'dark']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
  },
  parameters: {
    layout: 'centered',
    a11y: { test: 'error' },
    docs: {
      page: DocsPage,
      extractComponentDescription: (component?: { __docgenInfo?: { description?: string } }) =>
        describe(component?.__docgenInfo?.description ?? ''),
    },
    options: {
      storySort: { order: ['Welcome', 'Sign in', ['AuthFlow'], 'Account', ['AccountSettings'], 'Callbacks'] },
    },
  },
};

export default preview;
