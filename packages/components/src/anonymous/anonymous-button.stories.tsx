import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { AnonymousButton } from './anonymous-button.tsx';

const meta: Meta<typeof AnonymousButton> = {
  title: 'Sign in/AnonymousButton',
  component: AnonymousButton,
  args: { onSuccess: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const click: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Continue as guest' }));
};

export const Idle: Story = {};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/anonymous', latency: 600_000 }] } },
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const SwitchedOff: Story = {
  parameters: { emulator: { settings: { project: { authMethods: { anonymous: false } } } } },
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByText(/switched off/)).toBeVisible();
  },
};

export const SomebodyIsSignedIn: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByText(/already signed in/)).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/anonymous', status: 500 }] } },
  play: async (page) => {
    await click(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
    await expect(await page.canvas.findByRole('button', { name: 'Continue as guest' })).toHaveFocus();
  },
};

export const Success: Story = {
  play: async (page) => {
    await click(page);
    await waitFor(() => expect(page.args.onSuccess).toHaveBeenCalledOnce());
  },
};
