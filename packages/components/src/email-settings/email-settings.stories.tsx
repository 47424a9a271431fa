import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { mia } from '../testing/second-factor.ts';
import { EmailSettings } from './email-settings.tsx';

const meta: Meta<typeof EmailSettings> = {
  title: 'Account/EmailSettings',
  component: EmailSettings,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const change =
  (email: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), email);
    await userEvent.type(canvas.getByLabelText('Current password'), ada.password);
    await userEvent.click(canvas.getByRole('button', { name: 'Change email' }));
  };

export const NotConfirmed: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not confirmed')).toBeVisible();
  },
};

export const Confirmed: Story = {
  parameters: { emulator: { seed: [{ ...mia, mfa: {} }], signedInAs: mia.email } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Confirmed')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Send link' })).not.toBeInTheDocument();
  },
};

export const LinkSent: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send link' }));
    await expect(await canvas.findByText(/We have sent a link/)).toBeVisible();
  },
};

export const CodeSent: Story = {
  args: { verifyBy: 'otp' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
    await expect(await canvas.findByLabelText('Verification code')).toBeVisible();
  },
};

export const Invalid: Story = {
  play: async (context) => {
    await change('ada')(context);
    await expect(await context.canvas.findByText(/Enter an email address like/)).toBeVisible();
  },
};

export const AddressIsTaken: Story = {
  parameters: { emulator: { users: [ada, { ...ada, email: 'grace@example.com' }] } },
  play: async (context) => {
    await change('grace@example.com')(context);
    await expect(await context.canvas.findByText(/already in use/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async (context) => {
    await change('countess@example.com')(context);
    await expect(await context.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Changed: Story = {
  play: async (context) => {
    await change('countess@example.com')(context);
    await expect(await context.canvas.findByText('countess@example.com')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async (context) => {
    await change('countess@example.com')(context);
    await expect(await context.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
