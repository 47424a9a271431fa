import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { launch, openPage } from '../testing/browser.ts';
import { controlOf } from '../testing/control.ts';

const MARKUP = `"><img src=x onerror="parent.pwned = window.pwned = 1"><script>parent.pwned = window.pwned = 1</script>`;

// A browser under load is slow.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let emulator: Emulator;

beforeAll(async () => {
  browser = await launch();
  emulator = await createEmulator({
    rateLimits: false,
    project: { name: MARKUP, mockPhones: { [MARKUP]: MARKUP } },
  });
  await emulator.seed({
    users: [
      {
        id: 'mallory',
        name: MARKUP,
        labels: [MARKUP],
        prefs: { [MARKUP]: MARKUP },
        mfa: { recoveryCodes: [MARKUP] },
        identities: [{ provider: 'github', providerUid: MARKUP }],
      },
    ],
  });
  emulator.faults.add({ method: MARKUP, path: MARKUP, type: MARKUP, status: 500 });
  emulator.inbox.deliver({
    channel: 'email',
    to: MARKUP,
    subject: MARKUP,
    text: MARKUP,
    html: `<meta http-equiv="refresh" content="0;url=https://example.com/">
      <style>body { background: url(https://example.com/spy) }</style>
      <img src="https://example.com/pixel.gif"><a href="javascript:parent.pwned=1">Win</a>
      <form action="https://example.com/"><button>Send</button></form>
      <iframe src="/_emulator"></iframe><base href="https://example.com/">${MARKUP}`,
    links: ['javascript:window.pwned=1', 'data:text/html,<script>1</script>'],
    code: MARKUP,
  });
  emulator.inbox.deliver({
    channel: 'sms',
    to: MARKUP,
    subject: null,
    text: MARKUP,
    html: null,
    links: [],
    code: null,
  });
});

afterAll(async () => {
  await browser.close();
  await emulator.close();
});

/** Addresses of the page, and whether hostile text is shown there. */
const sections = (): [address: string, shows: boolean][] => [
  ...emulator.inbox.all().map(({ id }): [string, boolean] => [`inbox/${id}`, true]),
  ['users/mallory', true],
  ['faults', true],
  ['settings', true],
  ['requests', false],
  [`users/${encodeURIComponent(MARKUP)}`, true],
  [encodeURIComponent(MARKUP), true],
  ['%', true],
];

test('what comes from outside is text everywhere, and leads nowhere', async () => {
  await fetch(`${emulator.endpoint}/${encodeURIComponent(MARKUP)}`);
  for (const [address, shows] of sections()) {
    const { page } = await openPage(browser, emulator, address);
    const asked: string[] = [];
    // Requests that a policy stops do not come this far.
    await page.route(/^https:/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.reload();
    await page.locator('#connection.live').waitFor({ state: 'attached' });
    if (shows) await page.locator('main').getByText('onerror').first().waitFor();
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await page.locator('script:not([src]), main img').count()).toBe(0);
    expect(page.url()).toContain('/_emulator');
    expect(asked).toEqual([]);
    await page.context().close();
  }
});

test('a link that is no web address is not a link', async () => {
  const { page } = await openPage(browser, emulator, `inbox/${emulator.inbox.all()[0]?.id}`);
  const links = page.getByRole('list', { name: 'Links in this message' });
  await links.getByText('javascript:window.pwned=1').waitFor();
  expect(await links.getByRole('link').count()).toBe(0);
  await page.context().close();
});

test('a mail is served with a policy that lets it do nothing', async () => {
  const { headers, body } = await controlOf(emulator)('GET', `messages/${emulator.inbox.all()[0]?.id}/html`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain('sandbox allow-popups');
  expect(headers.get('content-security-policy')).not.toContain('allow-scripts');
  expect(body).toContain('<base target="_blank">');
});

test('the page has a policy without anything inline, and no file beside its own is served', async () => {
  const root = new URL('/_emulator/', emulator.endpoint);
  const page = await fetch(new URL('/_emulator', root));
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self';.*style-src 'self';/);
  expect(await page.text()).not.toMatch(/<script>|<style|style="|onclick/);
  for (const path of [
    'assets/tsconfig.json',
    'assets/..%2fpackage.json',
    'assets/scripts/none.js',
    'assets/',
  ]) {
    expect((await fetch(new URL(path, root))).status).toBe(404);
  }
});
