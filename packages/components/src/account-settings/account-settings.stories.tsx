import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { ada } from '../testing/ada.ts';
import { AccountSettings } from './account-settings.tsx';

const meta: Meta<typeof AccountSettings> = {
  title: 'Account/AccountSettings',
  component: AccountSettings,
  args: { providers: ['github', 'google'], onDelete: async () => undefined },
  parameters: { layout: 'padded', emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Beside: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Password' }));
    await expect(await canvas.findByLabelText('Current password')).toBeVisible();
  },
};

export const OneAfterTheOther: Story = {
  render: (args) => (
    <div style={{ inlineSize: 'min(360px, 100%)' }}>
      <AccountSettings {...args} />
    </div>
  ),
};

export const DeepLink: Story = {
  args: { section: 'mfa' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Two-step verification' })).toBeVisible();
  },
};

export const OneSectionWhereItIsNarrow: Story = {
  ...OneAfterTheOther,
  args: { defaultSection: 'sessions' },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Devices' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'All settings' }));
    await expect(await canvas.findByRole('tab', { name: 'Devices' })).toHaveFocus();
  },
};

export const SectionsOfYourOwn: Story = {
  args: {
    sections: [
      'profile',
      { name: 'billing', title: 'Billing', content: <Card title="What you pay for">Nothing yet.</Card> },
      'danger',
    ],
    defaultSection: 'billing',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'What you pay for' })).toBeVisible();
  },
};
