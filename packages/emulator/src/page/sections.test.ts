import { expect, test } from 'vitest';
import { codeMail } from '../testing/mails.ts';
import { setStage } from '../testing/open-page.ts';
import { PATIENT } from '../testing/patience.ts';

const stage = setStage();

test('requests are listed as they are answered', async () => {
  const page = await stage.show('requests');
  await page.getByText('No requests yet').waitFor();
  await stage.account.get().catch(() => {});
  await page.getByRole('cell', { name: 'general_unauthorized_scope' }).waitFor();
});

test('the clock moves by steps and by any amount, and back', async () => {
  const page = await stage.show('clock');
  await page.getByRole('button', { name: '+ 1 hour' }).click();
  await page.getByText('1 hour ahead of real time.').waitFor();
  await page.getByLabel('Amount').fill('3');
  await page.getByLabel('Unit').selectOption('days');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByText('3 days 1 hour ahead of real time.').waitFor();
  await page.getByRole('button', { name: 'Back to real time' }).click();
  await page.getByText('In step with real time.').waitFor();
  expect(stage.emulator.clock.offset).toBe(0);
});

test('a fault is added, hits and is removed', async () => {
  const page = await stage.show('faults');
  await page.getByLabel('Status').fill('503');
  await page.getByLabel('Path').fill('/v1/account');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await page.getByText('status 503').waitFor();
  await expect(stage.account.get()).rejects.toMatchObject({ code: 503 });
  await page.getByRole('button', { name: 'Remove: status 503' }).click();
  await page.getByText('Everything works').waitFor();
  await expect(stage.account.get()).rejects.toMatchObject({ code: 401 });
});

test('a setting is changed and holds at once; a wrong one is taken back and explained', async () => {
  const page = await stage.show('settings');
  await page.getByRole('switch', { name: 'Anonymous' }).click();
  await page.getByText('Saved.').waitFor();
  await expect(stage.account.createAnonymousSession()).rejects.toMatchObject({
    type: 'user_auth_method_unsupported',
  });

  const history = page.getByLabel('Earlier passwords refused');
  await history.fill('99');
  await history.blur();
  await page.getByText('must be a whole number from 0 to 20').waitFor();
  expect(await history.inputValue()).toBe('0');
  // The browser reports the refusal, too.
  stage.forgive();
});

test('mock phone numbers come and go', async () => {
  const page = await stage.show('settings');
  await page.getByRole('textbox', { name: 'Phone number' }).fill('+16175551212');
  await page.getByLabel('Code', { exact: true }).fill('123456');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByText('always takes 123456').waitFor();
  expect(stage.emulator.settings.project.mockPhones).toEqual({ '+16175551212': '123456' });
  await page.getByRole('button', { name: 'Remove +16175551212' }).click();
  await expect.poll(() => stage.emulator.settings.project.mockPhones, PATIENT).toEqual({});
});

test('everything is reset after a question', async () => {
  stage.emulator.inbox.deliver(codeMail('ada@example.com', '111111'));
  stage.emulator.clock.advance(60);
  const page = await stage.show();
  await page.getByRole('button', { name: 'Reset everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
  await page.getByText('No messages yet').waitFor();
  expect(stage.emulator.clock.offset).toBe(0);
  expect((await stage.emulator.exportSeed()).users).toEqual([]);
});
