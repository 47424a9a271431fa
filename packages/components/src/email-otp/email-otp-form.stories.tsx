import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { lastMessage } from '../testing/story-inbox.ts';
import { EmailOtpForm } from './email-otp-form.tsx';

const meta: Meta<typeof EmailOtpForm> = {
  title: 'Sign in/EmailOtpForm',
  component: EmailOtpForm,
  args: { onSuccess: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

async function sendCode({ canvas, userEvent }: Page) {
  await userEvent.type(await canvas.findByLabelText('Email'), 'grace@example.com');
  await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), 'grace');
    await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
    await expect(await canvas.findByText(/like name@example.com/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/email', latency: 600_000 }] } },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const MethodSwitchedOff: Story = {
  parameters: { emulator: { settings: { project: { authMethods: { 'email-otp': false } } } } },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByText(/switched off/)).toBeVisible();
  },
};

export const EnterCode: Story = {
  args: { phrase: true },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByLabelText('Verification code')).toBeVisible();
  },
};

export const WrongCode: Story = {
  play: async (page) => {
    await sendCode(page);
    await page.userEvent.type(await page.canvas.findByLabelText('Verification code'), '000000');
    await expect(await page.canvas.findByText(/wrong or has expired/)).toBeVisible();
  },
};

export const SomebodyIsSignedIn: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  play: async (page) => {
    await sendCode(page);
    await page.userEvent.type(await page.canvas.findByLabelText('Verification code'), '123456');
    await expect(await page.canvas.findByRole('button', { name: 'Sign out and continue' })).toBeVisible();
  },
};

export const Success: Story = {
  play: async ({ canvas, userEvent, loaded, args }) => {
    await sendCode({ canvas, userEvent });
    const field = await canvas.findByLabelText('Verification code');
    await userEvent.type(field, lastMessage(loaded, 'grace@example.com').code);
    await expect(await canvas.findByRole('heading', { name: 'That worked' })).toBeVisible();
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/email', status: 500 }] } },
  play: async (page) => {
    await sendCode(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
