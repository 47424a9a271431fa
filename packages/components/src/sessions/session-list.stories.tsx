import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Models } from 'appwrite';
import { expect, waitFor } from 'storybook/test';
import type { ListRowProps } from '../list/list-section.tsx';
import { ada } from '../testing/ada.ts';
import { SessionList } from './session-list.tsx';

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const desktop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

const meta: Meta<typeof SessionList> = {
  title: 'Account/SessionList',
  component: SessionList,
  parameters: { emulator: { users: [ada], signedInAs: ada.email, otherDevices: [phone, desktop] } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Devices: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3));
    await expect(await canvas.findByText('This device')).toBeVisible();
  },
};

export const OnlyThisDevice: Story = {
  parameters: { emulator: { otherDevices: [] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This device')).toBeVisible();
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/sessions', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Revoking: Story = {
  parameters: { emulator: { faults: [{ method: 'DELETE', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Revoke .+ on / });
    if (first) await userEvent.click(first);
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Revoked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke all others' }));
    await expect(await canvas.findByText('Signed out on all other devices.')).toBeVisible();
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(1));
  },
};

export const ManyDevices: Story = {
  parameters: {
    emulator: {
      settings: { project: { maxSessions: 50 } },
      otherDevices: Array.from({ length: 20 }, (_, index) => (index % 2 ? phone : desktop)),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Older' }));
    await expect(await canvas.findByText('Page 2 of 3')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'DELETE', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Revoke all others' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

function RowWithProvider({ item, children }: ListRowProps<Models.Session>) {
  return (
    <>
      {children}
      <code>{item.provider}</code>
    </>
  );
}

export const RowsOfYourOwn: Story = {
  args: { slots: { Row: RowWithProvider } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('email'))[0]).toBeVisible();
  },
};
