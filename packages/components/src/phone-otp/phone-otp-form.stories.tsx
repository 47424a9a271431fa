import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { lastMessage } from '../testing/story-inbox.ts';
import { PhoneOtpForm } from './phone-otp-form.tsx';

const meta: Meta<typeof PhoneOtpForm> = {
  title: 'Sign in/PhoneOtpForm',
  component: PhoneOtpForm,
  args: { onSuccess: fn(), defaultCountry: 'DE' },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

async function sendCode({ canvas, userEvent }: Page, number = '0151 12345678') {
  await canvas.findByRole('combobox', { name: 'Country' });
  await userEvent.type(await canvas.findByLabelText('Phone number'), number);
  await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async (page) => {
    await sendCode(page, '12');
    await expect(await page.canvas.findByText(/begin it with \+/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/phone', latency: 600_000 }] } },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const NoTextMessages: Story = {
  parameters: {
    emulator: {
      faults: [{ path: '/v1/account/tokens/phone', status: 503, type: 'general_phone_disabled' }],
    },
  },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByText(/Text messages cannot be sent/)).toBeVisible();
  },
};

export const Success: Story = {
  play: async ({ canvas, userEvent, loaded }) => {
    await sendCode({ canvas, userEvent });
    const field = await canvas.findByLabelText('Verification code');
    await userEvent.type(field, lastMessage(loaded, '+4915112345678').code);
    await expect(await canvas.findByRole('heading', { name: 'That worked' })).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/phone', status: 500 }] } },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
