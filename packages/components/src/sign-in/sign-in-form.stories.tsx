import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { SignInForm } from './sign-in-form.tsx';

const meta: Meta<typeof SignInForm> = {
  title: 'Sign in/SignInForm',
  component: SignInForm,
  args: { onSuccess: fn(), signUpLink: { href: '#sign-up' }, forgotPasswordLink: { href: '#recovery' } },
  parameters: { emulator: { users: [ada] } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;
type Page = Pick<Parameters<Play>[0], 'canvas' | 'userEvent'>;

async function fillIn({ canvas, userEvent }: Page, password: string) {
  await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
  await userEvent.type(await canvas.findByLabelText('Password'), password);
  await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), 'ada');
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await expect(await canvas.findByText('Enter your password.')).toBeVisible();
    await expect(await canvas.findByLabelText('Email')).toHaveFocus();
  },
};

export const Pending: Story = {
  parameters: {
    emulator: { faults: [{ path: '/v1/account/sessions/email', latency: 600_000 }] },
  },
  play: async (page) => {
    await fillIn(page, ada.password);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const WrongPassword: Story = {
  play: async (page) => {
    await fillIn(page, 'wrong password');
    await expect(await page.canvas.findByText(/^Wrong email or password\./)).toBeVisible();
    await expect(await page.canvas.findByLabelText('Password')).toHaveValue('wrong password');
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/email', status: 500 }] } },
  play: async (page) => {
    await fillIn(page, ada.password);
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Success: Story = {
  play: async (page) => {
    await fillIn(page, ada.password);
    await waitFor(() => expect(page.args.onSuccess).toHaveBeenCalledOnce());
  },
};
