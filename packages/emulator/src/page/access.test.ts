import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { type EmulatorPage, launch, openPage, violations } from '../testing/browser.ts';
import { codeMail } from '../testing/mails.ts';
import { PATIENT } from '../testing/patience.ts';
import { signIn } from '../testing/sign-in.ts';

// A browser under load is slow.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let emulator: Emulator;

beforeAll(async () => {
  browser = await launch();
  emulator = await createEmulator({
    rateLimits: false,
    project: { mockPhones: { '+16175551212': '123456' } },
  });
  await emulator.seed({
    users: [
      {
        id: 'ada',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        password: 'analytical',
        labels: ['admin'],
        prefs: { theme: 'dark' },
        mfa: { totpSecret: 'JBSWY3DPEHPK3PXP', recoveryCodes: ['one', 'two'] },
        identities: [{ provider: 'github', providerUid: '1' }],
      },
      { id: 'kat', phone: '+15550100', status: false },
    ],
  });
  await signIn(emulator, 'ada@example.com', 'analytical');
  await signIn(emulator, 'ada@example.com', 'analytical');
  emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
  emulator.faults.add({ path: '/v1/nothing', status: 500 });
});

afterAll(async () => {
  await browser.close();
  await emulator.close();
});

const LOOKS = {
  light: { colorScheme: 'light' as const },
  dark: { colorScheme: 'dark' as const },
  narrow: { viewport: { width: 390, height: 844 } },
};

/** Stands for an id that is known only when the emulator runs. */
const MESSAGE = 'newest';
const newestMessage = () => emulator.inbox.all().at(-1)?.id ?? '';

describe.each(Object.entries(LOOKS))('%s', (_, options) => {
  let open: EmulatorPage;

  beforeAll(async () => {
    open = await openPage(browser, emulator, '', options);
  });

  afterAll(() => open.page.context().close());

  /** What a section shows when it is complete. */
  const complete: Record<string, (page: Page) => Locator> = {
    inbox: (page) => page.getByRole('link', { name: /ada@example\.com/ }),
    [`inbox/${MESSAGE}`]: (page) => page.getByRole('button', { name: 'Copy the code' }),
    users: (page) => page.getByRole('link', { name: /Ada Lovelace/ }),
    'users/ada': (page) => page.getByText('Authenticator code', { exact: true }),
    requests: (page) => page.getByRole('cell', { name: 'POST' }).first(),
    clock: (page) => page.getByText('In step with real time.'),
    faults: (page) => page.getByText('status 500'),
    settings: (page) => page.getByText('always takes 123456'),
  };

  test.each(Object.entries(complete))(
    '%s has no barriers that axe knows, and nothing sticks out',
    async (section, part) => {
      const { page, problems } = open;
      await page.goto(
        new URL(`/_emulator#${section.replace(MESSAGE, newestMessage())}`, emulator.endpoint).href,
      );
      await part(page).waitFor();
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    },
  );
});

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('with the keyboard alone', () => {
  test('a code is found, read and copied', async () => {
    const { page } = await openPage(browser, emulator, '', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await tabTo(page, /ada@example\.com/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy the code' }).waitFor();
    await tabTo(page, /^Copy the code$/);
    await page.keyboard.press('Enter');
    await page.getByText('Copied the code.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('739204');
    await page.context().close();
  });

  test('a link to a section leads to its heading', async () => {
    const { page } = await openPage(browser, emulator);
    await tabTo(page, /^Clock$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), PATIENT).toBe('H1');
    expect(await focused(page)).toBe('Clock');
    await page.context().close();
  });

  test('arrow keys go through a list, and what is live leaves the focus where it is', async () => {
    const { page } = await openPage(browser, emulator, 'users');
    await tabTo(page, /^\+?.*15550100/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Ada Lovelace');
    await emulator.seed({ users: [{ name: 'Newcomer' }] });
    await page.getByRole('link', { name: /Newcomer/ }).waitFor();
    expect(await focused(page)).toContain('Ada Lovelace');
    await page.context().close();
  });

  test('Escape leaves a question unanswered, and the focus goes back', async () => {
    const { page } = await openPage(browser, emulator);
    await tabTo(page, /^Reset everything/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Reset everything?' }).waitFor();
    expect(await focused(page)).toBe('Cancel');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), PATIENT).toBe('Reset everything…');
    expect(emulator.inbox.all()).toHaveLength(1);
    await page.context().close();
  });
});

/** Presses Tab until what has the focus is called like this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test((await focused(page)) ?? '')) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
