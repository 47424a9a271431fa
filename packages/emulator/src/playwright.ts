import { test as base, type Page } from '@playwright/test';
import { createEmulator, type EmulatorOptions } from './index.ts';
import type { SeedUser } from './seed/format.ts';
import { carrySession } from './test-helpers/carry-session.ts';
import { Driver } from './test-helpers/driver.ts';

export { expect } from '@playwright/test';

/** What can be set in a Playwright configuration under `use`. */
export interface EmulatorWorkerOptions {
  /** Address of an emulator that runs already, beside the app; without, every worker starts its own. */
  emulatorEndpoint: string;
  /** Settings of an emulator that a worker starts. */
  emulatorOptions: EmulatorOptions;
}

/** An emulator as a test sees it. */
export interface EmulatorAddress {
  /** Address for the SDK's `setEndpoint`. */
  endpoint: string;
  /** Id for the SDK's `setProject`. */
  projectId: string;
}

/** What a test is given. */
export interface EmulatorFixtures {
  /** Signs a user in, past passwords and second factors, on every page of the browser that has not been opened yet. */
  signInAs: (page: Page, user: string | SeedUser) => Promise<void>;
  /** The code of the newest unread message to an address or number; waits for it. */
  readOtp: (to: string) => Promise<string>;
  /** The link of the newest unread message to an address; waits for it. */
  lastLink: (to: string) => Promise<string>;
  /** The code that a user's authenticator app shows now. */
  totp: (user: string) => Promise<string>;
  /** Calls a control route: `control('POST', 'clock', { advance: 3600 })`. */
  control: Driver['control'];
}

/** Fixtures that a test has no use for itself. */
interface Backstage {
  driver: Driver;
}

/**
 * Playwright's `test` with an emulator. One that a worker starts itself forgets between tests; one that runs already
 * is shared with other workers, and left as it is.
 *
 * @example
 * ```ts
 * import { expect, test } from '@appwrite-kit/emulator/playwright';
 *
 * test('greets the user', async ({ page, signInAs }) => {
 *   await signInAs(page, { id: 'ada', email: 'ada@example.com', name: 'Ada' });
 *   await page.goto('/');
 *   await expect(page.getByText('Hello Ada')).toBeVisible();
 * });
 * ```
 */
export const test = base.extend<
  EmulatorFixtures & Backstage,
  EmulatorWorkerOptions & { emulator: EmulatorAddress }
>({
  emulatorEndpoint: ['', { option: true, scope: 'worker' }],
  emulatorOptions: [{}, { option: true, scope: 'worker' }],
  emulator: [
    async ({ emulatorEndpoint, emulatorOptions }, use) => {
      if (emulatorEndpoint) return use(await find(emulatorEndpoint));
      const emulator = await createEmulator({ rateLimits: false, ...emulatorOptions });
      await use(emulator);
      await emulator.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ emulator, emulatorEndpoint }, use) => {
      const driver = new Driver(emulator.endpoint);
      if (emulatorEndpoint) await driver.forgetMessages();
      else await driver.control('POST', 'reset');
      await use(driver);
    },
    { auto: true },
  ],
  signInAs: ({ driver, emulator }, use) =>
    use(async (page, user) => carrySession(page, emulator.endpoint, await driver.signIn(user))),
  readOtp: ({ driver }, use) => use((to) => driver.readOtp(to)),
  lastLink: ({ driver }, use) => use((to) => driver.lastLink(to)),
  totp: ({ driver }, use) => use((user) => driver.totp(user)),
  control: ({ driver }, use) => use((method, path, body) => driver.control(method, path, body)),
});

/** Asks an emulator that runs already which project it plays. */
async function find(endpoint: string): Promise<EmulatorAddress> {
  const { project } = await new Driver(endpoint).control<{ project: { id: string } }>('GET', 'settings');
  return { endpoint, projectId: project.id };
}
