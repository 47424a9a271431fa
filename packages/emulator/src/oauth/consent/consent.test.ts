import { Account, Client, OAuthProvider } from 'appwrite';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../../index.ts';
import { startApp } from '../../testing/app-server.ts';
import { launch, violations } from '../../testing/browser.ts';

// A browser under load is slow.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let browser: Browser;
let app: Awaited<ReturnType<typeof startApp>>;
let emulator: Emulator;
let page: Page;
let problems: string[];

beforeAll(async () => {
  browser = await launch();
  app = await startApp();
  emulator = await createEmulator({
    rateLimits: false,
    project: { id: 'shop', name: 'Corner <Shop>', oauth: { slack: { identity: { name: 'Sam & Co' } } } },
  });
});

afterAll(async () => {
  await browser.close();
  app.close();
  await emulator.close();
});

beforeEach(async () => {
  await emulator.reset();
  page = await openPage();
});

afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const opened = await context.newPage();
  problems = [];
  opened.on('pageerror', ({ message }) => problems.push(message));
  opened.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  return opened;
}

const account = () => new Account(new Client().setEndpoint(emulator.endpoint).setProject('shop'));

/** The address that the SDK sends a browser to; outside of browsers it only tells it. */
const addresses = (provider: OAuthProvider, scopes: string[] = []) => {
  const input = { provider, scopes, success: `${app.origin}/ok`, failure: `${app.origin}/no` };
  return {
    session: String(account().createOAuth2Session(input)),
    token: String(account().createOAuth2Token(input)),
  };
};

/** Presses Tab until what has the focus has this text. */
async function tabTo(text: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.includes(text)) return;
  }
  throw new Error(`the keyboard does not reach ${text}`);
}

describe('by keyboard alone', () => {
  test.each([OAuthProvider.Github, OAuthProvider.Google, OAuthProvider.PaypalSandbox])(
    'people choose somebody and are signed in with %s',
    async (provider) => {
      await page.goto(addresses(provider).session);
      await tabTo('Grace Hopper');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${app.origin}/ok#`);
      const answer = await page.evaluate(async (endpoint) => {
        const headers = { 'x-appwrite-project': 'shop' };
        const response = await fetch(`${endpoint}/account`, { credentials: 'include', headers });
        return response.json();
      }, emulator.endpoint);
      expect(answer).toMatchObject({ email: 'grace@example.com', name: 'Grace Hopper' });
    },
  );

  test('people say who they are, and the app gets a token', async () => {
    await page.goto(addresses(OAuthProvider.Apple).token);
    await tabTo('Somebody else');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Katherine Johnson');
    await page.keyboard.press('Tab');
    await page.keyboard.type('katherine@example.com');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${app.origin}/ok?**`);
    const { searchParams } = new URL(page.url());
    const { userId = '', secret = '' } = Object.fromEntries(searchParams);
    expect(await account().createSession({ userId, secret })).toMatchObject({ provider: 'apple' });
  });

  test('people say no', async () => {
    await page.goto(addresses(OAuthProvider.Github).session);
    await tabTo('Cancel');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${app.origin}/no?**`);
    expect(new URL(page.url()).searchParams.get('error')).toContain('access_denied');
  });

  test('people let the provider fail', async () => {
    await page.goto(addresses(OAuthProvider.Github).session);
    await tabTo('Let GitHub fail');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${app.origin}/no?**`);
    expect(new URL(page.url()).searchParams.get('error')).toContain('server_error');
  });
});

test('the page says what it is, for which app, and what the app asks for', async () => {
  await page.goto(addresses(OAuthProvider.Slack, ['chat:write', '<b>']).session);
  const text = await page.getByRole('main').textContent();
  expect(text).toContain('The emulator plays Slack here: nothing is sent to Slack.');
  expect(text).toContain('Sign in to Corner <Shop> with Slack');
  expect(text).toContain(`You return to ${new URL(app.origin).host}.`);
  expect(text).toContain('Sam & Co');
  expect(text).toContain('chat:write');
  expect(text).toContain('<b>');
});

test('people who go back from the app can choose again', async () => {
  const { session } = addresses(OAuthProvider.Github);
  await page.goto(session);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(`${app.origin}/no?**`);
  await page.goto(session);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  await page.waitForURL(`${app.origin}/ok#`);
});

test('a provider that is to sign in at once shows no page', async () => {
  emulator.changeSettings({ project: { oauth: { discord: { consent: 'auto' } } } });
  await page.goto(addresses(OAuthProvider.Discord).session);
  expect(page.url()).toBe(`${app.origin}/ok#`);
});

test('the mock provider asks when it is told to', async () => {
  emulator.changeSettings({ project: { oauth: { mock: { consent: 'ask' } } } });
  await page.goto(addresses('mock' as OAuthProvider).session);
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  await page.waitForURL(`${app.origin}/ok#`);
  emulator.changeSettings({ project: { oauth: { mock: { consent: 'auto' } } } });
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with the %s page', async (colorScheme) => {
  await page.context().close();
  page = await openPage({ colorScheme, viewport: { width: 360, height: 740 } });
  await page.goto(addresses(OAuthProvider.Github, ['repo']).session);
  await page.getByText('Somebody else').click();
  expect(await violations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
