import { vi } from 'vitest';
import type { World } from './visit.ts';

/** Longer than any test. */
const FOREVER = 600_000;

/** Lets the answer to requests of one kind wait until all is mended, while the clock of the page can be turned on. */
export async function holdRequests({ emulator }: World, request: string): Promise<void> {
  const [method, path] = request.split(' ');
  await emulator.control('POST', 'faults', { method, path: `/v1${path}`, latency: FOREVER });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
}
