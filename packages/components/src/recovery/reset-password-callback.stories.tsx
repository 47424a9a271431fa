import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { openedBy, openedByRecoveryLink } from '../testing/story-inbox.ts';
import { ResetPasswordCallback } from './reset-password-callback.tsx';

const meta: Meta<typeof ResetPasswordCallback> = {
  title: 'Callbacks/ResetPasswordCallback',
  component: ResetPasswordCallback,
  args: { onSuccess: fn(), retryLink: { href: '#recovery' }, continueLink: { href: '#sign-in' } },
  parameters: { emulator: { users: [ada] } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

async function reset({ canvas, userEvent }: Page, password: string) {
  await userEvent.type(await canvas.findByLabelText('New password'), password);
  await userEvent.click(await canvas.findByRole('button', { name: 'Reset password' }));
}

const beforeEach = () => openedBy('/?userId=ada&secret=0123456789abcdef');

export const Idle: Story = { beforeEach };

export const Advice: Story = {
  beforeEach,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('New password'), 'password1');
    await expect(await canvas.findByText(/Easy to guess/, {}, { timeout: 10_000 })).toBeVisible();
  },
};

export const TooShort: Story = {
  beforeEach,
  play: async (page) => {
    await reset(page, 'short');
    await expect(await page.canvas.findByText('Use at least 8 characters.')).toBeVisible();
  },
};

export const ServerError: Story = {
  beforeEach,
  parameters: { emulator: { users: [ada], faults: [{ path: '/v1/account/recovery', status: 500 }] } },
  play: async (page) => {
    await reset(page, 'another horse');
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
    await expect(await page.canvas.findByLabelText('New password')).toHaveValue('another horse');
  },
};

export const Missing: Story = {};

export const Success: Story = {
  beforeEach: openedByRecoveryLink,
  play: async (page) => {
    await reset(page, 'another horse');
    await expect(await page.canvas.findByRole('heading', { name: 'Your password is changed' })).toBeVisible();
    await waitFor(() => expect(page.args.onSuccess).toHaveBeenCalledOnce());
  },
};

export const Pending: Story = {
  beforeEach,
  parameters: { emulator: { users: [ada], faults: [{ path: '/v1/account/recovery', latency: 600_000 }] } },
  play: async (page) => {
    await reset(page, 'another horse');
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};
