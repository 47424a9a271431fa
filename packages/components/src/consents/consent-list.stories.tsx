import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { ConsentList } from './consent-list.tsx';

const meta: Meta<typeof ConsentList> = {
  title: 'Account/ConsentList',
  component: ConsentList,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const NoApps: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No app has access.')).toBeVisible();
  },
};

export const NoAppsOnThisServer: Story = {
  parameters: { emulator: { settings: { compat: '1.9' } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This server lets no other apps in.')).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/consents', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/consents', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
