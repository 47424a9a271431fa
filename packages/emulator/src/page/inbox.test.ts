import { expect, test } from 'vitest';
import { codeMail } from '../testing/mails.ts';
import { clipboard, setStage } from '../testing/open-page.ts';
import { PATIENT } from '../testing/patience.ts';

const stage = setStage();

test('a mail arrives while the page is open, is announced and counted, and is read', async () => {
  const page = await stage.show();
  await page.getByText('No messages yet').waitFor();
  await stage.account.createEmailToken({ userId: 'ada', email: 'ada@example.com' });

  const link = page.getByRole('link', { name: /ada@example\.com \(unread\)/ });
  await link.waitFor();
  await expect
    .poll(() => page.locator('#announcer').textContent(), PATIENT)
    .toMatch(/^New mail to ada@example\.com: /);
  await expect.poll(() => page.title(), PATIENT).toMatch(/^\(1\) Inbox/);

  await link.click();
  const code = stage.emulator.inbox.last('ada@example.com')?.code ?? '';
  const mail = page.frameLocator('iframe[title="The mail as it looks"]');
  await mail.getByText(code).first().waitFor();
  await expect.poll(() => page.title(), PATIENT).toMatch(/^Inbox/);
});

test('a code is copied with one click', async () => {
  stage.emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
  const page = await stage.show();
  await page.getByRole('link', { name: /ada@example\.com/ }).click();
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('Copied the code.').waitFor();
  expect(await clipboard(page)).toBe('739204');
});

test('a link of a mail opens in a tab of its own', async () => {
  await stage.account.createMagicURLToken({
    userId: 'ada',
    email: 'ada@example.com',
    url: new URL('/_emulator/assets/icon.svg', stage.emulator.endpoint).href,
  });
  const page = await stage.show();
  await page.getByRole('link', { name: /ada@example\.com/ }).click();
  const mail = page.frameLocator('iframe');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), mail.getByRole('link').click()]);
  await opened.waitForURL(/icon\.svg\?.*secret=/);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(page.url()).toContain('/_emulator');
});

test('a new mail leaves the one that is being read alone', async () => {
  stage.emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
  const page = await stage.show();
  await page.getByRole('link', { name: /ada@example\.com/ }).click();
  await page.getByText('Plain text').click();
  stage.emulator.inbox.deliver(codeMail('grace@example.com', '222222'));
  await page.getByRole('link', { name: /grace@example\.com/ }).waitFor();
  expect(await page.locator('details').getAttribute('open')).not.toBeNull();
  expect(await page.locator('#message-title').textContent()).toBe('Your code for ada@example.com');
});

test('messages are deleted, one and all', async () => {
  stage.emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
  stage.emulator.inbox.deliver(codeMail('grace@example.com', '222222'));
  stage.emulator.inbox.deliver(codeMail('kat@example.com', '333333'));
  const page = await stage.show();
  await page.getByRole('link', { name: /grace@example\.com/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('No message selected').waitFor();
  expect(stage.emulator.inbox.all().map(({ to }) => to)).toEqual(['ada@example.com', 'kat@example.com']);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByText('No messages yet').waitFor();
  expect(stage.emulator.inbox.all()).toEqual([]);
});

test('the page finds its way back when the emulator starts again', async () => {
  const page = await stage.show();
  await stage.restart(() => page.getByText('Not connected').waitFor());
  stage.emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
  await page.getByRole('link', { name: /ada@example\.com \(unread\)/ }).waitFor();
  // The attempts in between are the browser's, and it reports them.
  stage.forgive();
});
