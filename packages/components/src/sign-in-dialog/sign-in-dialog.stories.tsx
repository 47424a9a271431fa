import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { SignInDialog } from './sign-in-dialog.tsx';

const meta: Meta<typeof SignInDialog> = {
  title: 'Sign in/SignInDialog',
  component: SignInDialog,
  parameters: { emulator: { users: [ada] } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story['play']>>[0];

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(screen.getByLabelText('Email')).toBeVisible());
  },
};

async function signIn(context: Context, password: string) {
  await Open.play?.(context);
  await context.userEvent.type(screen.getByLabelText('Email'), ada.email);
  await context.userEvent.type(screen.getByLabelText('Password'), `${password}{Enter}`);
}

export const WrongPassword: Story = {
  play: async (context) => {
    await signIn(context, 'wrong horse');
    await waitFor(() => expect(screen.getByText(/^Wrong email or password\./)).toBeVisible());
  },
};

export const Invalid: Story = {
  play: async (context) => {
    await signIn(context, '');
    await waitFor(() => expect(screen.getByText('Enter your password.')).toBeVisible());
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/email', latency: 600_000 }] } },
  play: async (context) => {
    await signIn(context, ada.password);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Sign in', busy: true })).toBeVisible());
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/email', status: 500 }] } },
  play: async (context) => {
    await signIn(context, ada.password);
    await waitFor(() => expect(screen.getByText(/The server has a problem/)).toBeVisible());
  },
};

export const SignedIn: Story = {
  play: async (context) => {
    await signIn(context, ada.password);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await expect(context.canvas.getByRole('button', { name: 'Sign in' })).toHaveFocus();
  },
};
