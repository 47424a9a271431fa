import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { lastMessage } from '../testing/story-inbox.ts';
import { AuthFlow } from './auth-flow.tsx';
import { secondFactor, verifiedEmail, verifiedEmailByCode, verifiedPhone } from './requirements.ts';

/** What an app asks for before it lets people in. */
const meta: Meta<typeof AuthFlow> = {
  title: 'Sign in/AuthFlow requirements',
  component: AuthFlow,
  args: { onSuccess: fn() },
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const SecondFactor: Story = {
  args: { requirements: [secondFactor] },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up authenticator app' }));
    await expect(await canvas.findByRole('img', { name: /QR code/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

export const EmailByLink: Story = {
  args: { requirements: [verifiedEmail] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send link' }));
    const message = await canvas.findByText(/We have sent a link to/);
    await waitFor(() => expect(message).toHaveFocus());
  },
};

export const EmailByCode: Story = {
  args: { requirements: [verifiedEmailByCode] },
  play: async ({ args, canvas, loaded, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send code' }));
    await userEvent.type(
      await canvas.findByLabelText('Verification code'),
      lastMessage(loaded, ada.email).code,
    );
    await expect(await canvas.findByRole('heading', { name: /signed in as Ada/ })).toHaveFocus();
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
  },
};

export const AnotherEmail: Story = {
  args: { requirements: [verifiedEmail] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use another email' }));
    await expect(await canvas.findByLabelText('Current password')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Back' })).toBeVisible();
  },
};

export const NoPhoneYet: Story = {
  args: { requirements: [verifiedPhone] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Phone number' })).toBeVisible();
  },
};

export const ServerError: Story = {
  args: { requirements: [verifiedEmail] },
  parameters: {
    emulator: { faults: [{ path: '/v1/account/verifications/email', status: 500 }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send link' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
