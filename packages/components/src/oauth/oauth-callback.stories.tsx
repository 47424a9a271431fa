import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { openedBy, openedByMagicLink, usedLink } from '../testing/story-inbox.ts';
import { OAuthCallback } from './oauth-callback.tsx';

const meta: Meta<typeof OAuthCallback> = {
  title: 'Callbacks/OAuthCallback',
  component: OAuthCallback,
  args: { onSuccess: fn(), retryLink: { href: '#sign-in' } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const NotBegunHere: Story = {
  beforeEach: openedByMagicLink,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Did you start this?' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('heading', { name: 'That worked' })).toBeVisible();
  },
};

export const Expired: Story = {
  beforeEach: () => openedBy(usedLink),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('heading', { name: 'That took too long' })).toBeVisible();
  },
};

export const Denied: Story = {
  beforeEach: () => openedBy('/?error={"type":"user_blocked"}'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This account is blocked/)).toBeVisible();
  },
};

export const Missing: Story = {};

export const Idle: Story = {
  beforeEach: openedByMagicLink,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Continue' })).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/token', status: 500 }] } },
  beforeEach: openedByMagicLink,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/token', latency: 600_000 }] } },
  beforeEach: openedByMagicLink,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('button', { busy: true })).toBeVisible();
  },
};
