import { startEmulator } from '@appwrite-kit/testing/emulator';
import { expect, test } from 'vitest';
import { seedSignedIn } from './open-page.tsx';

test('a browser that was signed in on many servers still reaches the next', async () => {
  for (let count = 0; count < 40; count += 1) {
    const emulator = await startEmulator();
    const account = await seedSignedIn(emulator);
    await expect(account.get()).resolves.toMatchObject({ $id: 'ada' });
    await emulator.stop();
  }
});
