import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { ConsentList } from './consent-list.tsx';

const { userId: id, ...person } = ada;

const meta: Meta<typeof ConsentList> = {
  title: 'Account/ConsentList',
  component: ConsentList,
  args: { appName: ({ appId }) => `The ${appId}` },
  parameters: { emulator: { seed: [{ id, ...person }], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** Lets apps in, as the user would have on a page of theirs. */
async function allowApps({ loaded }: { loaded: Record<string, unknown> }) {
  const { fetch, endpoint } = loaded.emulator as { fetch: typeof globalThis.fetch; endpoint: string };
  for (const [appId, scopes] of [
    ['calendar', ['openid', 'email']],
    ['notes', ['openid', 'profile']],
  ] as const) {
    await fetch(
      new Request(new URL('/_emulator/consents', endpoint), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userId: id, appId, scopes }),
      }),
    );
  }
}

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

export const Apps: Story = {
  beforeEach: allowApps,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The calendar')).toBeVisible();
  },
};

export const Removing: Story = {
  beforeEach: allowApps,
  parameters: { emulator: { faults: [{ method: 'DELETE', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove access of The calendar' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Removed: Story = {
  beforeEach: allowApps,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove access of The calendar' }));
    await expect(await canvas.findByText('The calendar no longer has access.')).toBeVisible();
  },
};

export const ServerError: Story = {
  beforeEach: allowApps,
  parameters: { emulator: { faults: [{ method: 'DELETE', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove access of The calendar' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
