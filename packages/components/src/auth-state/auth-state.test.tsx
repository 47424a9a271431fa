import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage, requestsTo, seedSignedIn, startAfresh } from '../testing/open-page.tsx';
import { seedHalfSignedIn } from '../testing/second-factor.ts';
import { Protect } from './protect.tsx';
import { SignedIn } from './signed-in.tsx';
import { SignedOut } from './signed-out.tsx';

let emulator: Awaited<ReturnType<typeof startEmulator>>;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => startAfresh(emulator));
afterAll(() => emulator.stop());

const open = () =>
  openPage(
    emulator,
    <>
      <SignedIn loading={<p>Who is there?</p>}>For members</SignedIn>
      <SignedOut>For guests</SignedOut>
      <Protect fallback={<p>Please sign in</p>} error={<p>Cannot tell</p>}>
        Secret
      </Protect>
      <Protect labels={['admin']} fallback={<p>For admins only</p>}>
        Very secret
      </Protect>
    </>,
  );

test('a guest sees what is for guests, after one question to the server', async () => {
  const { container } = await open();
  expect(container.textContent).toBe('Who is there?');
  await expect.poll(() => container.textContent).toBe('For guestsPlease sign inFor admins only');
  expect(requestsTo('/account')).toBe(1);
});

test('a member sees what is for members', async () => {
  await seedSignedIn(emulator);
  const { container } = await open();
  await expect.poll(() => container.textContent).toBe('For membersSecretFor admins only');
});

test('who carries one of the labels sees what is for them', async () => {
  await seedHalfSignedIn(emulator, { mfa: {}, labels: ['editor', 'admin'] });
  const { container } = await open();
  await expect.poll(() => container.textContent).toBe('For membersSecretVery secret');
});

test.each(['user_blocked', 'user_password_reset_required'])(
  'whom the server refuses is not shut out of what says so: %s',
  async (type) => {
    await emulator.control('POST', 'faults', { path: '/v1/account', status: 401, type });
    const { container } = await open();
    await expect.poll(() => container.textContent).toBe('For guestsPlease sign inFor admins only');
  },
);

test('an unreachable server makes nobody a guest', async () => {
  await emulator.control('POST', 'faults', { path: '/v1/account', status: 403 });
  const { container } = await open();
  await expect.poll(() => container.textContent).toBe('Cannot tell');
});
