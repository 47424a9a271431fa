import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { ProfileSettings } from './profile-settings.tsx';

const path = '/v1/account/name';

const meta: Meta<typeof ProfileSettings> = {
  title: 'Account/ProfileSettings',
  component: ProfileSettings,
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;
type Page = Pick<Parameters<Play>[0], 'canvas' | 'userEvent'>;

async function rename({ canvas, userEvent }: Page, name: string) {
  const field = await canvas.findByLabelText('Name');
  await userEvent.clear(field);
  if (name) await userEvent.type(field, name);
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
}

export const Idle: Story = {};

export const Invalid: Story = {
  play: async (page) => {
    await rename(page, '');
    await expect(await page.canvas.findByText('Enter your name.')).toBeVisible();
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ path, latency: 600_000 }] } },
  play: async (page) => {
    await rename(page, 'Ada King');
    await expect(await page.canvas.findByRole('button', { busy: true })).toHaveFocus();
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ path, status: 500 }] } },
  play: async (page) => {
    await rename(page, 'Ada King');
    await expect(await page.canvas.findByText(/The server has a problem/)).toBeVisible();
  },
};

export const Success: Story = {
  play: async (page) => {
    await rename(page, 'Ada King');
    await expect(await page.canvas.findByText('Saved.')).toBeVisible();
    await expect(await page.canvas.findByText('Ada King')).toBeVisible();
  },
};
