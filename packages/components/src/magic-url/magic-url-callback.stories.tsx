import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { openedBy, openedByMagicLink, usedLink } from '../testing/story-inbox.ts';
import { MagicUrlCallback } from './magic-url-callback.tsx';

const meta: Meta<typeof MagicUrlCallback> = {
  title: 'Callbacks/MagicUrlCallback',
  component: MagicUrlCallback,
  args: { onSuccess: fn(), retryLink: { href: '#sign-in' } },
};
export default meta;

type Story = StoryObj<typeof meta>;

const click: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
};

export const Idle: Story = { beforeEach: openedByMagicLink };

export const Success: Story = {
  beforeEach: openedByMagicLink,
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByRole('heading', { name: 'That worked' })).toBeVisible();
  },
};

export const Used: Story = {
  beforeEach: () => openedBy(usedLink),
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByRole('link', { name: 'Ask for a new link' })).toBeVisible();
  },
};

export const Missing: Story = {};

export const SomebodyIsSignedIn: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  beforeEach: openedByMagicLink,
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByRole('button', { name: 'Stay signed in' })).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/token', status: 500 }] } },
  beforeEach: openedByMagicLink,
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/token', latency: 600_000 }] } },
  beforeEach: openedByMagicLink,
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};
