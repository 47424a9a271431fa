import type { Meta, StoryObj } from '@storybook/react-vite';
import { OAuthProvider } from 'appwrite';
import { expect, fn } from 'storybook/test';
import { openedBy } from '../testing/story-inbox.ts';
import { OAuthButtons } from './oauth-buttons.tsx';
import { OAuthButtonsView } from './oauth-buttons.view.tsx';

const meta: Meta<typeof OAuthButtons> = {
  title: 'Sign in/OAuthButtons',
  component: OAuthButtons,
  args: { onSuccess: fn(), providers: ['google', 'github', 'microsoft'] },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = {};

export const EveryProvider: Story = {
  args: { providers: Object.values(OAuthProvider) },
  play: async ({ canvas, args }) => {
    const buttons = await canvas.findAllByRole('button', { name: /^Continue with / });
    await expect(buttons).toHaveLength(args.providers.length);
  },
};

export const Leaving: Story = {
  render: ({ providers }) => <OAuthButtonsView providers={providers} onStart={fn()} leavingFor="github" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { busy: true })).toHaveTextContent('GitHub');
  },
};

export const Denied: Story = {
  beforeEach: () => openedBy('/?oauth_state=1&error={"type":"user_oauth2_provider_error"}'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Choose another way' })).toBeVisible();
  },
};

export const AnotherWay: Story = {
  ...Denied,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose another way' }));
    await expect(await canvas.findByRole('button', { name: 'Continue with Google' })).toBeVisible();
  },
};
