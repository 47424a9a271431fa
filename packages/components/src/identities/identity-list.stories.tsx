import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { IdentityList } from './identity-list.tsx';

const { userId: id, ...person } = ada;
const identities = [
  { provider: 'github', providerUid: '1', providerEmail: 'ada@github.example' },
  { provider: 'google', providerUid: '2', providerEmail: 'ada@google.example' },
];

const meta: Meta<typeof IdentityList> = {
  title: 'Account/IdentityList',
  component: IdentityList,
  args: { providers: ['github', 'google', 'discord', 'apple'] },
  parameters: { emulator: { seed: [{ id, ...person, identities }], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Linked: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Unlink GitHub' })).toBeVisible();
  },
};

export const NothingLinked: Story = {
  parameters: { emulator: { seed: [{ id, ...person }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing is linked yet.')).toBeVisible();
  },
};

export const Unlinked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unlink GitHub' }));
    await expect(await canvas.findByText('GitHub is no longer linked.')).toBeVisible();
  },
};

export const Unlinking: Story = {
  parameters: { emulator: { faults: [{ method: 'DELETE', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unlink GitHub' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'DELETE', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unlink GitHub' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/identities', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/identities', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Pages: Story = {
  args: { pageSize: 1 },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Older' }));
    await expect(await canvas.findByText('Page 2 of 2')).toBeVisible();
  },
};
