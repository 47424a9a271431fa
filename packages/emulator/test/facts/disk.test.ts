import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { send, startProcess } from './emulator-process.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emulator-disk-'));
});

afterEach(() => rm(folder, { recursive: true }));

const user = (userId: string) => ({ userId, name: 'x'.repeat(128), email: `${userId}@example.com` });
const key = { 'x-appwrite-key': 'key' };

test('a disk that takes no more is a clear error; what was there stays readable', async () => {
  const limited = await startProcess(folder, { fileLimit: 400 });
  let made = 0;
  let refusal = await send(limited.endpoint, 'POST', '/users', user(`u${made}`), key);
  while (refusal.status === 201) {
    made += 1;
    refusal = await send(limited.endpoint, 'POST', '/users', user(`u${made}`), key);
  }
  expect(refusal).toMatchObject({
    status: 500,
    body: {
      type: 'general_server_error',
      message: expect.stringMatching(
        /^The emulator cannot keep its data: its disk (refuses to write|is full)\.$/,
      ),
    },
  });
  const last = await send(limited.endpoint, 'GET', `/users/u${made - 1}`, undefined, key);
  expect(last).toMatchObject({ status: 200, body: { $id: `u${made - 1}` } });
  await limited.kill();

  const roomy = await startProcess(folder);
  const list = await send(roomy.endpoint, 'GET', '/users', undefined, key);
  expect(list.body.total).toBe(made);
  expect((await send(roomy.endpoint, 'POST', '/users', user(`u${made}`), key)).status).toBe(201);
  await roomy.kill();
}, 60_000);

test('a data folder that may not be written to is refused in a sentence', async () => {
  const emulator = await startProcess(folder);
  await emulator.kill();
  for (const file of ['emulator.sqlite', 'emulator.sqlite-wal', 'emulator.sqlite-shm']) {
    await chmod(join(folder, file), 0o444).catch(() => {});
  }
  await chmod(folder, 0o555);
  // Root may write anywhere: then somebody else tries.
  const somebodyElse = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  await expect(startProcess(folder, somebodyElse)).rejects.toThrow(
    /^ended with 1: appwrite-emulator: cannot use the data folder \S+: .*(permission|read-only|cannot be opened)/,
  );
  await chmod(folder, 0o755);
}, 30_000);
