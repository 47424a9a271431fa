import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { SignedIn } from '../auth-state/signed-in.tsx';
import { SignedOut } from '../auth-state/signed-out.tsx';
import { ada } from '../testing/ada.ts';
import { DangerZone } from './danger-zone.tsx';

const meta: Meta<typeof DangerZone> = {
  title: 'Account/DangerZone',
  component: DangerZone,
  args: { onDelete: async () => undefined },
  parameters: { emulator: { users: [ada], signedInAs: ada.email } },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const block =
  (phrase: string): Play =>
  async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Block account' }));
    await userEvent.type(await screen.findByLabelText(/^Type .* to confirm$/), `${phrase}{Enter}`);
  };

export const Closed: Story = {};

export const Confirming: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete account' }));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Delete account' })).toBeVisible());
  },
};

export const WrongPhrase: Story = {
  play: async (context) => {
    await block('ada')(context);
    await waitFor(() => expect(screen.getByText('Type it exactly as it is shown.')).toBeVisible());
  },
};

export const ServerError: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', status: 500 }] } },
  play: async (context) => {
    await block(ada.email)(context);
    await waitFor(() => expect(screen.getByText(/The server has a problem/)).toBeVisible());
  },
};

export const Pending: Story = {
  parameters: { emulator: { faults: [{ method: 'PATCH', latency: 600_000 }] } },
  play: async (context) => {
    await block(ada.email)(context);
    await waitFor(() => expect(screen.getByRole('button', { busy: true })).toBeVisible());
  },
};

export const Blocked: Story = {
  render: (args) => (
    <>
      <SignedIn>
        <DangerZone {...args} />
      </SignedIn>
      <SignedOut>
        <p>Nobody is signed in any more.</p>
      </SignedOut>
    </>
  ),
  play: async (context) => {
    await block(ada.email)(context);
    await expect(await context.canvas.findByText('Nobody is signed in any more.')).toBeVisible();
  },
};
