import { Account, Client } from 'appwrite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { type EmulatorPage, launch, openPage } from '../testing/browser.ts';
import { codeMail } from '../testing/mails.ts';
import { signIn } from '../testing/sign-in.ts';

// A browser under load is slow.
vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let emulator: Emulator;
let open: EmulatorPage | undefined;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: false });
  await emulator.seed({
    users: [
      {
        id: 'ada',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        password: 'analytical',
        emailVerification: true,
        mfa: { totpSecret: 'JBSWY3DPEHPK3PXP' },
      },
    ],
  });
});

afterEach(async () => {
  await open?.page.context().close();
  expect(open?.problems ?? []).toEqual([]);
  open = undefined;
  await emulator.close();
});

async function show(section = ''): Promise<Page> {
  open = await openPage(browser, emulator, section, { permissions: ['clipboard-read', 'clipboard-write'] });
  return open.page;
}

const account = () => new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('inbox', () => {
  test('a mail arrives while the page is open, is announced and counted, and is read', async () => {
    const page = await show();
    await page.getByText('No messages yet').waitFor();
    await account().createEmailToken({ userId: 'ada', email: 'ada@example.com' });

    const link = page.getByRole('link', { name: /ada@example\.com \(unread\)/ });
    await link.waitFor();
    await expect
      .poll(() => page.locator('#announcer').textContent())
      .toMatch(/^New mail to ada@example\.com: /);
    await expect.poll(() => page.title()).toMatch(/^\(1\) Inbox/);

    await link.click();
    const code = emulator.inbox.last('ada@example.com')?.code ?? '';
    const mail = page.frameLocator('iframe[title="The mail as it looks"]');
    await mail.getByText(code).first().waitFor();
    await expect.poll(() => page.title()).toMatch(/^Inbox/);
  });

  test('a code is copied with one click', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
    const page = await show();
    await page.getByRole('link', { name: /ada@example\.com/ }).click();
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByText('Copied the code.').waitFor();
    expect(await clipboard(page)).toBe('739204');
  });

  test('a link of a mail opens in a tab of its own', async () => {
    await account().createMagicURLToken({
      userId: 'ada',
      email: 'ada@example.com',
      url: new URL('/_emulator/assets/icon.svg', emulator.endpoint).href,
    });
    const page = await show();
    await page.getByRole('link', { name: /ada@example\.com/ }).click();
    const mail = page.frameLocator('iframe');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), mail.getByRole('link').click()]);
    await opened.waitForURL(/icon\.svg\?.*secret=/);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(page.url()).toContain('/_emulator');
  });

  test('a new mail leaves the one that is being read alone', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    const page = await show();
    await page.getByRole('link', { name: /ada@example\.com/ }).click();
    await page.getByText('Plain text').click();
    emulator.inbox.deliver(codeMail('grace@example.com', '222222'));
    await page.getByRole('link', { name: /grace@example\.com/ }).waitFor();
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#message-title').textContent()).toBe('Your code for ada@example.com');
  });

  test('messages are deleted, one and all', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    emulator.inbox.deliver(codeMail('grace@example.com', '222222'));
    emulator.inbox.deliver(codeMail('kat@example.com', '333333'));
    const page = await show();
    await page.getByRole('link', { name: /grace@example\.com/ }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('No message selected').waitFor();
    expect(emulator.inbox.all().map(({ to }) => to)).toEqual(['ada@example.com', 'kat@example.com']);
    await page.getByRole('button', { name: 'Delete all' }).click();
    await page.getByText('No messages yet').waitFor();
    expect(emulator.inbox.all()).toEqual([]);
  });

  test('the page finds its way back when the emulator starts again', async () => {
    const page = await show();
    const port = Number(new URL(emulator.endpoint).port);
    await emulator.close();
    await page.getByText('Not connected').waitFor();
    emulator = await createEmulator({ port });
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    await page.getByRole('link', { name: /ada@example\.com \(unread\)/ }).waitFor();
    // The attempts in between are the browser's, and it reports them.
    open?.problems.splice(0);
  });
});

describe('users', () => {
  test('someone who signs up appears, and is found', async () => {
    const page = await show('users');
    await account().create({
      userId: 'grace',
      email: 'grace@example.com',
      password: 'compilers',
      name: 'Grace',
    });
    await page.getByRole('link', { name: /Grace/ }).waitFor();
    await page.getByLabel('Search users').fill('lovelace');
    await page.getByText('1 user', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /Grace/ }).count()).toBe(0);
  });

  test('a session is seen as it begins, and ended', async () => {
    const page = await show('users/ada');
    await page.getByText('Not signed in anywhere.').waitFor();
    const signedIn = await signIn(emulator, 'ada@example.com', 'analytical');
    await page.getByRole('button', { name: /^End the session of/ }).click();
    await page.getByText('Not signed in anywhere.').waitFor();
    await expect(signedIn.account.get()).rejects.toMatchObject({ code: 401 });
  });

  test('the code of the authenticator app is shown, copied and renewed', async () => {
    const page = await show('users/ada');
    const digits = page.locator('.code-digits');
    await page.getByRole('button', { name: 'Copy the authenticator code' }).click();
    const copied = await clipboard(page);
    expect((await digits.textContent())?.replace(' ', '')).toBe(copied);
    expect(copied).toMatch(/^\d{6}$/);
    emulator.clock.advance(3600);
    await expect.poll(() => digits.textContent()).not.toBe(`${copied.slice(0, 3)} ${copied.slice(3)}`);
  });

  test('a user is deleted after a question', async () => {
    const page = await show('users/ada');
    await page.getByRole('button', { name: 'Delete user…' }).click();
    await page
      .getByRole('dialog', { name: 'Delete Ada Lovelace?' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    expect((await emulator.exportSeed()).users).toHaveLength(1);
    await page.getByRole('button', { name: 'Delete user…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete user' }).click();
    await page.getByText('No users').waitFor();
    expect((await emulator.exportSeed()).users).toEqual([]);
  });
});

describe('the rest', () => {
  test('requests are listed as they are answered', async () => {
    const page = await show('requests');
    await page.getByText('No requests yet').waitFor();
    await account()
      .get()
      .catch(() => {});
    await page.getByRole('cell', { name: 'general_unauthorized_scope' }).waitFor();
  });

  test('the clock moves by steps and by any amount, and back', async () => {
    const page = await show('clock');
    await page.getByRole('button', { name: '+ 1 hour' }).click();
    await page.getByText('1 hour ahead of real time.').waitFor();
    await page.getByLabel('Amount').fill('3');
    await page.getByLabel('Unit').selectOption('days');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await page.getByText('3 days 1 hour ahead of real time.').waitFor();
    await page.getByRole('button', { name: 'Back to real time' }).click();
    await page.getByText('In step with real time.').waitFor();
    expect(emulator.clock.offset).toBe(0);
  });

  test('a fault is added, hits and is removed', async () => {
    const page = await show('faults');
    await page.getByLabel('Status').fill('503');
    await page.getByLabel('Path').fill('/v1/account');
    await page.getByRole('button', { name: 'Add fault' }).click();
    await page.getByText('status 503').waitFor();
    await expect(account().get()).rejects.toMatchObject({ code: 503 });
    await page.getByRole('button', { name: 'Remove: status 503' }).click();
    await page.getByText('Everything works').waitFor();
    await expect(account().get()).rejects.toMatchObject({ code: 401 });
  });

  test('a setting is changed and holds at once; a wrong one is taken back and explained', async () => {
    const page = await show('settings');
    await page.getByRole('switch', { name: 'Anonymous' }).click();
    await page.getByText('Saved.').waitFor();
    await expect(account().createAnonymousSession()).rejects.toMatchObject({
      type: 'user_auth_method_unsupported',
    });

    const history = page.getByLabel('Earlier passwords refused');
    await history.fill('99');
    await history.blur();
    await page.getByText('must be a whole number from 0 to 20').waitFor();
    expect(await history.inputValue()).toBe('0');
    // The browser reports the refusal, too.
    open?.problems.splice(0);
  });

  test('mock phone numbers come and go', async () => {
    const page = await show('settings');
    await page.getByRole('textbox', { name: 'Phone number' }).fill('+16175551212');
    await page.getByLabel('Code', { exact: true }).fill('123456');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('always takes 123456').waitFor();
    expect(emulator.settings.project.mockPhones).toEqual({ '+16175551212': '123456' });
    await page.getByRole('button', { name: 'Remove +16175551212' }).click();
    await expect.poll(() => emulator.settings.project.mockPhones).toEqual({});
  });

  test('everything is reset after a question', async () => {
    emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
    emulator.clock.advance(60);
    const page = await show();
    await page.getByRole('button', { name: 'Reset everything…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
    await page.getByText('No messages yet').waitFor();
    expect(emulator.clock.offset).toBe(0);
    expect((await emulator.exportSeed()).users).toEqual([]);
  });
});
