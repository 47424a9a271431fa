import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { Field } from '../form/field.tsx';
import { ada } from '../testing/ada.ts';
import { SignUpForm } from './sign-up-form.tsx';

const meta: Meta<typeof SignUpForm> = {
  title: 'Sign in/SignUpForm',
  component: SignUpForm,
  args: { onSuccess: fn(), signInLink: { href: '#sign-in' } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;
type Page = Pick<Parameters<Play>[0], 'canvas' | 'userEvent'>;

async function fillIn({ canvas, userEvent }: Page, password: string) {
  await userEvent.type(await canvas.findByLabelText('Name'), ada.name);
  await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
  await userEvent.type(await canvas.findByLabelText('Password'), password);
  await userEvent.click(await canvas.findByRole('button', { name: 'Create account' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async (page) => {
    await fillIn(page, 'short');
    await expect(await page.canvas.findByText('Use at least 8 characters.')).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', path: '/v1/account', latency: 600_000 }] } },
  play: async (page) => {
    await fillIn(page, ada.password);
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const EmailTaken: Story = {
  parameters: { emulator: { users: [ada] } },
  play: async (page) => {
    await fillIn(page, ada.password);
    await expect(await page.canvas.findByText(/There is already an account with this email/)).toBeVisible();
    await expect(await page.canvas.findByLabelText('Email')).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'POST', path: '/v1/account', status: 500 }] } },
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

export const WithAFieldOfYourOwn: Story = {
  args: { children: <Field name="company" label="Company" autoComplete="organization" /> },
};
