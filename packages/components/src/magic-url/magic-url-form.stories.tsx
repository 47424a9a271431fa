import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { MagicUrlForm } from './magic-url-form.tsx';

const meta: Meta<typeof MagicUrlForm> = {
  title: 'Sign in/MagicUrlForm',
  component: MagicUrlForm,
  args: { onSuccess: fn() },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

async function sendLink({ canvas, userEvent }: Page) {
  await userEvent.type(await canvas.findByLabelText('Email'), 'grace@example.com');
  await userEvent.click(await canvas.findByRole('button', { name: 'Send link' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send link' }));
    await expect(await canvas.findByText('Enter your email address.')).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/magic-url', latency: 600_000 }] } },
  play: async (page) => {
    await sendLink(page);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/tokens/magic-url', status: 500 }] } },
  play: async (page) => {
    await sendLink(page);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Sent: Story = {
  play: async (page) => {
    await sendLink(page);
    await waitFor(() => expect(page.canvas.getByRole('heading', { name: 'Check your inbox' })).toHaveFocus());
  },
};
