import { startEmulator } from '@appwrite-kit/testing/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished, vi } from 'vitest';
import { startAfresh } from '../open-page.tsx';
import { mendRequests } from './take-visit.ts';
import type { World } from './visit.ts';

/** Gives every test of a file a project without users, a browser without a trace, and a server that works. */
export function withWorld(): World {
  const { pathname } = window.location;
  let emulator: World['emulator'];
  const goToServer: World['goToServer'] = async (options) => {
    const other = await startEmulator(options);
    onTestFinished(other.stop);
    world.emulator = other;
  };
  const world = { onSuccess: vi.fn(), goToServer } as unknown as World;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  beforeEach(async () => {
    world.emulator = emulator;
    world.onSuccess.mockReset();
    await startAfresh(world.emulator);
  });
  afterEach(async () => {
    await mendRequests(world);
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    sessionStorage.clear();
    window.history.replaceState(null, '', pathname);
  });
  afterAll(() => emulator.stop());
  return world;
}
