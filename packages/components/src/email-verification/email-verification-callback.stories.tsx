import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { openedBy, openedByVerificationLink, usedLink } from '../testing/story-inbox.ts';
import { EmailVerificationCallback } from './email-verification-callback.tsx';

const meta: Meta<typeof EmailVerificationCallback> = {
  title: 'Callbacks/EmailVerificationCallback',
  component: EmailVerificationCallback,
  args: { onSuccess: fn(), retryLink: { href: '#account' }, continueLink: { href: '#home' } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Idle: Story = { beforeEach: () => openedBy(usedLink) };

export const UnknownAccount: Story = {
  beforeEach: () => openedBy(usedLink),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText(/There is no such account/)).toBeVisible();
  },
};

export const ForAnotherAccount: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  beforeEach: () => openedBy(usedLink),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { name: 'This link is for another account' }),
    ).toBeVisible();
  },
};

export const Success: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  beforeEach: openedByVerificationLink,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('heading', { name: 'Your email is confirmed' })).toBeVisible();
  },
};

export const Missing: Story = {};

export const Pending: Story = {
  parameters: {
    emulator: {
      users: [ada],
      signedInAs: ada.email,
      faults: [{ method: 'PUT', latency: 600_000 }],
    },
  },
  beforeEach: openedByVerificationLink,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: {
    emulator: { users: [ada], signedInAs: ada.email, faults: [{ method: 'PUT', status: 500 }] },
  },
  beforeEach: openedByVerificationLink,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
