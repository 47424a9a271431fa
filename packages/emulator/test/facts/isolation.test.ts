import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.ts';
import { signUp } from '../visitor.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Starts an emulator, uses it and ends it. */
async function live(): Promise<void> {
  const emulator = await createEmulator({ rateLimits: false });
  await signUp(emulator, 'ada');
  await emulator.close();
}

const heapMiB = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Sockets and servers that are open. */
const handles = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));

test('hundreds of emulators leave neither memory nor handles behind', async () => {
  for (let i = 0; i < 20; i += 1) await live();
  const before = heapMiB();
  for (let i = 0; i < 60; i += 1) await Promise.all([live(), live(), live(), live()]);
  expect(heapMiB() - before).toBeLessThan(8);
  await expect.poll(handles).toEqual([]);
}, 60_000);

test('emulators of one process know nothing of each other', async () => {
  const [one, other] = await Promise.all([createEmulator(), createEmulator()]);
  const visitor = await signUp(one, 'ada');
  one.clock.advance(60);
  one.faults.add({ path: '/v1/ping', status: 503 });
  expect((await other.exportSeed()).users).toEqual([]);
  expect(other.clock.offset).toBe(0);
  expect(other.faults.all()).toEqual([]);
  visitor.client.setEndpoint(other.endpoint);
  await expect(visitor.account.get()).rejects.toMatchObject({ code: 401 });
  await Promise.all([one.close(), other.close()]);
});
