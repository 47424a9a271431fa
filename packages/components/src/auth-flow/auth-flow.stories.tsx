import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { LocaleProvider } from '../messages/locale-provider.tsx';
import { ada } from '../testing/ada.ts';
import { AuthFlow } from './auth-flow.tsx';

const meta: Meta<typeof AuthFlow> = {
  title: 'Sign in/AuthFlow',
  component: AuthFlow,
  args: { onSuccess: fn() },
  parameters: { emulator: { users: [ada] } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const SignIn: Story = {};

export const SwitchToSignUp: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), 'grace@example.com');
    await userEvent.click(await canvas.findByRole('link', { name: 'Create account' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Create your account' })).toHaveFocus());
    await expect(await canvas.findByLabelText('Email')).toHaveValue('grace@example.com');
  },
};

export const SigningIn: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.type(await canvas.findByLabelText('Password'), `${ada.password}{Enter}`);
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: /signed in as Ada Lovelace/ })).toHaveFocus(),
    );
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
};

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await expect(await canvas.findByText('Enter your password.')).toBeVisible();
    await expect(await canvas.findByLabelText('Email')).toHaveFocus();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/email', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.type(await canvas.findByLabelText('Password'), `${ada.password}{Enter}`);
    await expect(await canvas.findByRole('button', { name: 'Sign in', busy: true })).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions/email', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.type(await canvas.findByLabelText('Password'), `${ada.password}{Enter}`);
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const AlreadySignedIn: Story = {
  parameters: { emulator: { signedInAs: ada.email } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Continue' })).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Sign out' })).toBeVisible();
  },
};

export const SecondStepRequired: Story = {
  parameters: {
    emulator: {
      signedInAs: ada.email,
      faults: [{ path: '/v1/account', status: 401, type: 'user_more_factors_required' }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Use another account' })).toBeVisible();
  },
};

export const EveryMethod: Story = {
  args: { methods: ['password', 'magic-url', 'email-otp', 'phone-otp', 'google', 'github', 'anonymous'] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.click(await canvas.findByRole('link', { name: 'Continue with a code by email' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Sign in with a code' })).toHaveFocus());
    await expect(await canvas.findByLabelText('Email')).toHaveValue(ada.email);
  },
};

export const ProvidersOnly: Story = {
  args: { methods: ['google', 'apple', 'microsoft', 'github', 'gitlab', 'discord'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Continue with GitLab' })).toBeVisible();
  },
};

export const ForgottenPassword: Story = {
  args: { defaultView: 'recovery' },
};

export const Blocked: Story = {
  parameters: {
    emulator: {
      signedInAs: ada.email,
      faults: [{ path: '/v1/account', status: 403, type: 'user_blocked' }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'This account cannot be used' })).toBeVisible();
  },
};

export const MethodSwitchedOff: Story = {
  args: { methods: ['password', 'email-otp', 'github'] },
  parameters: {
    emulator: { users: [], settings: { project: { authMethods: { 'email-password': false } } } },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.type(await canvas.findByLabelText('Password'), `${ada.password}{Enter}`);
    const title = await canvas.findByRole('heading', { name: 'This way of signing in is switched off' });
    await waitFor(() => expect(title).toHaveFocus());
    await expect(canvas.getByRole('link', { name: 'Continue with a code by email' })).toBeVisible();
  },
};

export const SwitchedOffWithoutAnother: Story = {
  parameters: MethodSwitchedOff.parameters ?? {},
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Email'), ada.email);
    await userEvent.type(await canvas.findByLabelText('Password'), `${ada.password}{Enter}`);
    await userEvent.click(await canvas.findByRole('button', { name: 'Back' }));
    await expect(canvas.getByLabelText('Password')).toHaveValue(ada.password);
  },
};

export const German: Story = {
  decorators: [
    (Story) => (
      <LocaleProvider locale="de">
        <Story />
      </LocaleProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Anmelden' })).toBeVisible();
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  decorators: [
    (Story) => (
      <LocaleProvider locale="ar">
        <Story />
      </LocaleProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'تسجيل الدخول' })).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
