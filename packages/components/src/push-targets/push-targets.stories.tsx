import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { PushTargets } from './push-targets.tsx';

const meta: Meta<typeof PushTargets> = {
  title: 'Account/PushTargets',
  component: PushTargets,
  args: { getDeviceToken: async () => 'token-of-this-device' },
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const NoDevices: Story = {};

export const Registered: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Notify this device' }));
    await expect(await canvas.findByRole('listitem')).toBeVisible();
  },
};

export const Removed: Story = {
  play: async (context) => {
    await Registered.play?.(context);
    await context.userEvent.click(await context.canvas.findByRole('button', { name: /^Remove / }));
    await expect(await context.canvas.findByText(/gets no more push messages/)).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Notify this device' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Registering: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Notify this device' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
