import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { mia } from '../testing/second-factor.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

const meta: Meta<typeof RecoveryCodes> = {
  title: 'Account/RecoveryCodes',
  component: RecoveryCodes,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const None: Story = {};

export const NewCodes: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Create codes' }));
    await expect(await canvas.findByRole('list', { name: 'Your recovery codes' })).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: {
    emulator: {
      users: [ada],
      signedInAs: ada.email,
      faults: [{ method: 'POST', path: '/v1/account/mfa/recovery-codes', latency: 600_000 }],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Create codes' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const NotSavedYet: Story = {
  play: async (context) => {
    await NewCodes.play?.(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Continue' }));
    await expect(await context.canvas.findByText(/Save the codes first/)).toBeVisible();
  },
};

export const ShowingNeedsAChallenge: Story = {
  parameters: {
    emulator: { seed: [{ ...mia, mfa: { ...mia.mfa, enabled: false } }], signedInAs: mia.email },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show codes' }));
    await waitFor(() => expect(screen.getByLabelText('Verification code')).toBeVisible(), { timeout: 5000 });
  },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/mfa/factors', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
