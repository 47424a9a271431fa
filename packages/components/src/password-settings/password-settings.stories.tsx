import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { PasswordSettings } from './password-settings.tsx';

const meta: Meta<typeof PasswordSettings> = {
  title: 'Account/PasswordSettings',
  component: PasswordSettings,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const send =
  (current: string, next: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Current password'), current);
    await userEvent.type(canvas.getByLabelText('New password'), next);
    await userEvent.click(canvas.getByRole('button', { name: 'Change password' }));
  };

export const Idle: Story = {};

export const Invalid: Story = {
  play: async (context) => {
    await send('correct horse', 'short')(context);
    await expect(await context.canvas.findByText('Use at least 8 characters.')).toBeVisible();
  },
};

export const WrongPassword: Story = {
  play: async (context) => {
    await send('wrong horse', 'a new password')(context);
    await expect(await context.canvas.findByText('This is not your current password.')).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async (context) => {
    await send('correct horse', 'a new password')(context);
    await expect(await context.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async (context) => {
    await send('correct horse', 'a new password')(context);
    await expect(await context.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Changed: Story = {
  play: async (context) => {
    await send('correct horse', 'a new password')(context);
    await expect(await context.canvas.findByText('Your password has been changed.')).toBeVisible();
  },
};
