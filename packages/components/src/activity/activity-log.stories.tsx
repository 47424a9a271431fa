import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { ActivityLog } from './activity-log.tsx';

const meta: Meta<typeof ActivityLog> = {
  title: 'Account/ActivityLog',
  component: ActivityLog,
  parameters: { emulator: { users: [ada], signedInAs: ada.email, settings: { compat: '1.9' } } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Entries: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Account created')).toBeVisible();
  },
};

export const Pages: Story = {
  args: { pageSize: 1 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Older' }));
    await expect(await canvas.findByText('Page 2 of 2')).toBeVisible();
  },
};

export const NoLogOnThisServer: Story = {
  parameters: { emulator: { settings: { compat: 'latest' } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This server keeps no activity log.')).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/logs', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/logs', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
