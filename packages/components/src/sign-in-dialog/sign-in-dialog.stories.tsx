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

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(screen.getByLabelText('Email')).toBeVisible());
  },
};

export const WrongPassword: Story = {
  play: async (context) => {
    await Open.play?.(context);
    await context.userEvent.type(screen.getByLabelText('Email'), ada.email);
    await context.userEvent.type(screen.getByLabelText('Password'), 'wrong horse{Enter}');
    await waitFor(() => expect(screen.getByText('Wrong email or password.')).toBeVisible());
  },
};

export const SignedIn: Story = {
  play: async (context) => {
    await Open.play?.(context);
    await context.userEvent.type(screen.getByLabelText('Email'), ada.email);
    await context.userEvent.type(screen.getByLabelText('Password'), `${ada.password}{Enter}`);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await expect(context.canvas.getByRole('button', { name: 'Sign in' })).toHaveFocus();
  },
};
