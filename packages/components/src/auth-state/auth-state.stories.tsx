import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ada } from '../testing/ada.ts';
import { Protect } from './protect.tsx';
import { SignedIn } from './signed-in.tsx';
import { SignedOut } from './signed-out.tsx';

const admin = { email: ada.email, password: ada.password, name: ada.name, labels: ['admin'] };

/** Each of the three shows its children to some people only; a page with all of them shows who sees what. */
function WhoSeesWhat() {
  return (
    <ul>
      <SignedIn>
        <li>Shown by SignedIn</li>
      </SignedIn>
      <SignedOut>
        <li>Shown by SignedOut</li>
      </SignedOut>
      <Protect labels={['admin']} fallback={<li>The fallback of Protect</li>}>
        <li>Shown by Protect</li>
      </Protect>
    </ul>
  );
}

const meta: Meta<typeof Protect> = {
  title: 'Account/SignedIn, SignedOut, Protect',
  component: Protect,
  subcomponents: { SignedIn, SignedOut },
  render: WhoSeesWhat,
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Guest: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Shown by SignedOut')).toBeVisible();
    await expect(await canvas.findByText('The fallback of Protect')).toBeVisible();
  },
};

export const Member: Story = {
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Shown by SignedIn')).toBeVisible();
    await expect(await canvas.findByText('The fallback of Protect')).toBeVisible();
  },
};

export const Admin: Story = {
  parameters: { emulator: { seed: [admin], signedInAs: ada.email } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Shown by SignedIn')).toBeVisible();
    await expect(await canvas.findByText('Shown by Protect')).toBeVisible();
  },
};

export const Waiting: Story = {
  parameters: { emulator: { faults: [{ path: '/v1/account', latency: 600_000 }] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('list')).toBeVisible();
    await expect(canvas.queryByText(/Shown by/)).not.toBeInTheDocument();
  },
};
