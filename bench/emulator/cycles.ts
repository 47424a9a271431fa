import { once } from 'node:events';
import { get } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEmulator } from '@appwrite-kit/emulator';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

interface Held {
  heap: number;
  handles: number;
}

async function whatIsHeld(): Promise<Held> {
  // What was closed lets go within a turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  return { heap: process.memoryUsage().heapUsed, handles: process.getActiveResourcesInfo().length };
}

/** One request by a client that remembers nothing: `fetch` keeps a pool for every address it has seen. */
async function ask(url: string): Promise<void> {
  const [answer] = await once(get(url, { agent: false }), 'response');
  await once(answer.resume(), 'close');
}

async function cycle(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const emulator = await createEmulator();
    await ask(`${emulator.endpoint}/health/version`);
    await emulator.close();
  }
}

/** Creates and closes emulators, and answers with what is held at first, halfway and at the end. */
export async function measureCycles(times: number): Promise<[first: Held, halfway: Held, last: Held]> {
  await cycle(times / 10);
  const first = await whatIsHeld();
  await cycle(times / 2);
  const halfway = await whatIsHeld();
  await cycle(times / 2);
  return [first, halfway, await whatIsHeld()];
}
