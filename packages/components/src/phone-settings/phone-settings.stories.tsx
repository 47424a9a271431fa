import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { mia } from '../testing/second-factor.ts';
import { PhoneSettings } from './phone-settings.tsx';

const meta: Meta<typeof PhoneSettings> = {
  title: 'Account/PhoneSettings',
  component: PhoneSettings,
  args: { defaultCountry: 'DE' },
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const add =
  (phone: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), phone);
    await userEvent.type(canvas.getByLabelText('Current password'), ada.password);
    await userEvent.click(canvas.getByRole('button', { name: 'Add phone number' }));
  };

export const None: Story = {};

export const Confirmed: Story = {
  parameters: { emulator: { seed: [{ ...mia, mfa: {} }], signedInAs: mia.email } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Confirmed')).toBeVisible();
  },
};

export const Invalid: Story = {
  play: async (context) => {
    await add('12')(context);
    await expect(await context.canvas.findByText(/Choose your country/)).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async (context) => {
    await add('0151 12345678')(context);
    await expect(await context.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const CodeSent: Story = {
  play: async (context) => {
    await add('0151 12345678')(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
    await expect(await canvas.findByLabelText('Verification code')).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async (context) => {
    await add('0151 12345678')(context);
    await expect(await context.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Added: Story = {
  play: async (context) => {
    await add('0151 12345678')(context);
    await expect(await context.canvas.findByText('+4915112345678')).toBeVisible();
    await expect(context.canvas.getByText('Not confirmed')).toBeVisible();
  },
};
