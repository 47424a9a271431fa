import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { MfaSetup } from './mfa-setup.tsx';

const meta: Meta<typeof MfaSetup> = {
  title: 'Account/MfaSetup',
  component: MfaSetup,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Invitation: Story = {};

export const Scanning: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await expect(await canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
  },
};

export const WrongCode: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await userEvent.type(await canvas.findByLabelText('Verification code'), '000000');
    await expect(await canvas.findByText(/This code is wrong/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const On: Story = {
  parameters: {
    emulator: {
      seed: [{ email: 'grace@example.com', password: 'correct horse', mfa: { enabled: true } }],
      signedInAs: 'grace@example.com',
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Two-step verification is on.')).toBeVisible();
  },
};
