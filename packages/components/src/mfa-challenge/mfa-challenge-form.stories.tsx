import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { mia } from '../testing/second-factor.ts';
import { MfaChallengeForm } from './mfa-challenge-form.tsx';

const meta: Meta<typeof MfaChallengeForm> = {
  title: 'Sign in/MfaChallengeForm',
  component: MfaChallengeForm,
  args: { onSuccess: fn() },
  parameters: { emulator: { seed: [mia], signedInAs: mia.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const chooseAnotherWay: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Another way' }));
};

const enterRecoveryCode =
  (code: string): Play =>
  async (context) => {
    await chooseAnotherWay(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Recovery code' }));
    await userEvent.type(await canvas.findByLabelText('Recovery code'), `${code}{Enter}`);
  };

export const AuthenticatorApp: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Verification code')).toBeVisible();
  },
};

export const Choice: Story = { play: chooseAnotherWay };

export const CodeByEmail: Story = {
  play: async (context) => {
    await chooseAnotherWay(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Code by email' }));
    await expect(await canvas.findByRole('button', { name: 'Resend' })).toBeVisible();
  },
};

export const WrongCode: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Verification code'), '000000');
    await expect(await canvas.findByText(/This code is wrong/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PUT', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Verification code'), '000000');
    await expect(await canvas.findByRole('button', { busy: true })).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PUT', status: 500 }] } },
  play: async (context) => {
    await enterRecoveryCode('0123456789')(context);
    await expect(await context.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Passed: Story = {
  play: async (context) => {
    await enterRecoveryCode('0123456789')(context);
    await waitFor(() => expect(context.args.onSuccess).toHaveBeenCalledOnce());
  },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/mfa/factors', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
