import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { UserButton } from './user-button.tsx';

const meta: Meta<typeof UserButton> = {
  title: 'Account/UserButton',
  component: UserButton,
  args: { manageAccountLink: { href: '#account' } },
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Account menu of Ada Lovelace' }));
    await expect(await canvas.findByRole('link', { name: 'Manage account' })).toHaveFocus();
  },
};

export const WithEntriesOfYourOwn: Story = {
  args: {
    children: (
      <a className="ak-item" href="#billing">
        Billing
      </a>
    ),
  },
  play: Open.play,
};

export const SigningOut: Story = {
  parameters: { emulator: { faults: [{ method: 'DELETE', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Account menu of Ada Lovelace' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign out' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const SignedOut: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Account menu of Ada Lovelace' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(canvas.queryByRole('button')).not.toBeInTheDocument());
  },
};

export const SigningOutFails: Story = {
  parameters: {
    emulator: { faults: [{ method: 'DELETE', status: 500 }] },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Account menu of Ada Lovelace' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign out' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};
