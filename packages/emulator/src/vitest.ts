import { type TestAPI, test } from 'vitest';
import type { Emulator } from './emulator.ts';
import { createEmulator, type EmulatorOptions } from './index.ts';
import type { Seed, SeedUser } from './seed/format.ts';
import { Driver } from './test-helpers/driver.ts';

/** Options of {@link emulatorTest}: those of an emulator, and whom every test finds there. */
export interface EmulatorTestOptions extends EmulatorOptions {
  /** Users who are there when a test begins. */
  seed?: Seed;
}

/** What a test is given. */
export interface EmulatorFixtures {
  /** An emulator that knows nothing but the seed. It is one per file, and forgets between tests. */
  emulator: Emulator;
  /** Signs a user in, past passwords and second factors: `client.setSession(await signInAs('ada'))`. */
  signInAs: (user: string | SeedUser) => Promise<string>;
  /** The code of the newest unread message to an address or number; waits for it. */
  readOtp: (to: string) => Promise<string>;
  /** The link of the newest unread message to an address; waits for it. */
  lastLink: (to: string) => Promise<string>;
  /** The code that a user's authenticator app shows now. */
  totp: (user: string) => Promise<string>;
}

/** Fixtures that a test has no use for itself. */
interface Backstage {
  emulatorOfFile: Emulator;
  driver: Driver;
}

/**
 * Vitest's `test` with an emulator. Rate limits are off unless asked for.
 *
 * @param options - Settings of the emulator, and a seed.
 * @returns A `test` whose context has {@link EmulatorFixtures}.
 * @throws `ConfigError` in every test when an option is unknown or cannot be used.
 * @example
 * ```ts
 * const test = emulatorTest({ seed: { users: [{ id: 'ada', email: 'ada@example.com' }] } });
 *
 * test('greets the user', async ({ emulator, signInAs }) => {
 *   const client = new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId);
 *   client.setSession(await signInAs('ada'));
 *   expect(await greet(client)).toBe('Hello Ada');
 * });
 * ```
 */
export function emulatorTest({ seed, ...options }: EmulatorTestOptions = {}): TestAPI<EmulatorFixtures> {
  return test.extend<EmulatorFixtures & Backstage>({
    emulatorOfFile: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs from the pattern.
      async ({}, use) => {
        const emulator = await createEmulator({ rateLimits: false, ...options });
        await use(emulator);
        await emulator.close();
      },
      { scope: 'file' },
    ],
    emulator: async ({ emulatorOfFile }, use) => {
      await emulatorOfFile.reset();
      if (seed) await emulatorOfFile.seed(seed);
      await use(emulatorOfFile);
    },
    driver: ({ emulator }, use) => use(new Driver(emulator.endpoint, emulator.fetch)),
    signInAs: ({ driver }, use) => use(async (user) => (await driver.signIn(user)).secret),
    readOtp: ({ driver }, use) => use((to) => driver.readOtp(to)),
    lastLink: ({ driver }, use) => use((to) => driver.lastLink(to)),
    totp: ({ driver }, use) => use((user) => driver.totp(user)),
  });
}
