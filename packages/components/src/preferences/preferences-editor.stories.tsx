import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { PreferencesEditor } from './preferences-editor.tsx';

const { userId: id, ...person } = ada;
const prefs = { theme: 'dark', size: 14, beta: true, nickname: null, layout: { side: 'left' } };

const meta: Meta<typeof PreferencesEditor> = {
  title: 'Account/PreferencesEditor',
  component: PreferencesEditor,
  parameters: { emulator: { seed: [{ id, ...person, prefs }], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Rows: Story = {};

export const Empty: Story = {
  parameters: { emulator: { seed: [{ id, ...person }] } },
};

export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Enter a key.')).toBeVisible();
  },
};

export const AsJson: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit as JSON' }));
    await expect(await canvas.findByLabelText('JSON')).toBeVisible();
  },
};

export const WrongJson: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit as JSON' }));
    await userEvent.type(await canvas.findByLabelText('JSON'), ',');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/This is not JSON/)).toBeVisible();
  },
};

export const Saved: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saved.')).toBeVisible();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const Loading: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/prefs', latency: 600_000 }] } },
};

export const CannotBeFetched: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account/prefs', status: 403 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
