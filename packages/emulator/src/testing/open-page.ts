import { Account, Client } from 'appwrite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { type EmulatorPage, launch, openPage } from './browser.ts';

/** An emulator with its page in a browser, for the tests of one file. */
export class PageStage {
  #browser: Browser | undefined;
  #emulator: Emulator | undefined;
  #open: EmulatorPage | undefined;

  /** The emulator of the running test; it knows one user, Ada. */
  get emulator(): Emulator {
    if (!this.#emulator) throw new Error('The emulator runs during a test.');
    return this.#emulator;
  }

  /** A guest of an app. */
  get account(): Account {
    const { endpoint, projectId } = this.emulator;
    return new Account(new Client().setEndpoint(endpoint).setProject(projectId));
  }

  /** Opens a section of the page. */
  async show(section = ''): Promise<Page> {
    if (!this.#browser) throw new Error('The browser runs during a test.');
    const permissions = ['clipboard-read', 'clipboard-write'];
    this.#open = await openPage(this.#browser, this.emulator, section, { permissions });
    return this.#open.page;
  }

  /** Forgets what the browser has reported so far, where a test provokes it. */
  forgive(): void {
    this.#open?.problems.splice(0);
  }

  /** Ends the emulator and starts another at the same address. */
  async restart(whileAway: () => Promise<void>): Promise<void> {
    const port = Number(new URL(this.emulator.endpoint).port);
    await this.emulator.close();
    await whileAway();
    this.#emulator = await createEmulator({ port });
  }

  /** @internal */
  async launch(): Promise<void> {
    this.#browser = await launch();
  }

  /** @internal */
  async begin(): Promise<void> {
    this.#emulator = await createEmulator({ rateLimits: false });
    const mfa = { totpSecret: 'JBSWY3DPEHPK3PXP' };
    const ada = { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', password: 'analytical' };
    await this.#emulator.seed({ users: [{ ...ada, emailVerification: true, mfa }] });
  }

  /** @internal */
  async end(): Promise<void> {
    const problems = this.#open?.problems ?? [];
    await this.#open?.page.context().close();
    this.#open = undefined;
    await this.emulator.close();
    expect(problems).toEqual([]);
  }

  /** @internal */
  quit = () => this.#browser?.close();
}

/** Sets the stage for the tests of a file. A test fails when the browser reports a problem with the page. */
export function setStage(): PageStage {
  // A browser under load is slow.
  vi.setConfig({ testTimeout: 30_000 });
  const stage = new PageStage();
  beforeAll(() => stage.launch());
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());
  afterAll(() => stage.quit());
  return stage;
}

/** What was copied last. */
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
