import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { lastMessage } from '../testing/story-inbox.ts';
import { RecoveryForm } from './recovery-form.tsx';

const meta: Meta<typeof RecoveryForm> = {
  title: 'Sign in/RecoveryForm',
  component: RecoveryForm,
  args: { onSuccess: fn(), signInLink: { href: '#sign-in' } },
  parameters: { emulator: { users: [ada] } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

async function ask({ canvas, userEvent }: Page, email = ada.email) {
  await userEvent.type(await canvas.findByLabelText('Email'), email);
  await userEvent.click(await canvas.findByRole('button', { name: 'Reset password' }));
}

export const Idle: Story = {};

export const UnknownAddress: Story = {
  play: async (page) => {
    await ask(page, 'nobody@example.com');
    await expect(await page.canvas.findByText(/There is no such account/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { users: [ada], faults: [{ path: '/v1/account/recovery', latency: 600_000 }] } },
  play: async (page) => {
    await ask(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const LinkSent: Story = {
  play: async (page) => {
    await ask(page);
    await waitFor(() => expect(page.canvas.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus());
  },
};

export const ByCode: Story = {
  args: { via: 'otp' },
  play: async ({ canvas, userEvent, loaded }) => {
    await ask({ canvas, userEvent });
    const code = await canvas.findByLabelText('Verification code');
    await userEvent.type(code, lastMessage(loaded, ada.email).code);
    await userEvent.type(await canvas.findByLabelText('New password'), 'another horse');
    await userEvent.click(await canvas.findByRole('button', { name: 'Reset password' }));
    await expect(await canvas.findByRole('heading', { name: 'Your password is changed' })).toBeVisible();
  },
};

export const Invalid: Story = {
  play: async (page) => {
    await ask(page, 'ada');
    await expect(await page.canvas.findByText(/like name@example.com/)).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { users: [ada], faults: [{ path: '/v1/account/recovery', status: 500 }] } },
  play: async (page) => {
    await ask(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
