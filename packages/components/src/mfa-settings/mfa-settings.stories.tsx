import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { mia } from '../testing/second-factor.ts';
import { MfaSettings } from './mfa-settings.tsx';

const prepared = { ...mia, mfa: { ...mia.mfa, enabled: false } };

const meta: Meta<typeof MfaSettings> = {
  title: 'Account/MfaSettings',
  component: MfaSettings,
  parameters: { emulator: { seed: [prepared], signedInAs: mia.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const NothingSetUp: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};

export const Off: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Turn on' })).toBeVisible();
  },
};

export const On: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn on' }));
    await expect(await canvas.findByRole('button', { name: 'Turn off' })).toBeVisible();
  },
};

export const RemovingNeedsAChallenge: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove authenticator app' }));
    await waitFor(() => expect(screen.getByLabelText('Verification code')).toBeVisible(), { timeout: 5000 });
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn on' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const SettingUp: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await expect(await canvas.findByRole('heading', { name: 'Scan this code' })).toBeVisible();
    await expect(await canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn on' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/mfa/factors', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/mfa/factors', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
