import { test as base, expect } from '@appwrite-kit/emulator/playwright';
import { addressOf, serveApp } from './app.ts';

const ada = { id: 'ada', email: 'ada@example.com', name: 'Ada' };

const test = base.extend<object, { app: string }>({
  app: [
    async ({ emulator }, use) => {
      const server = await serveApp(emulator);
      await use(addressOf(server));
      server.close();
    },
    { scope: 'worker' },
  ],
});

test('a user is signed in, and stays signed out once they have left', async ({ page, app, signInAs }) => {
  await signInAs(page, ada);
  await page.goto(app);
  await expect(page.getByRole('status')).toHaveText('Hello Ada');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('Hello stranger');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('Hello stranger');
});

test('a user is signed in where cookies of other sites are dropped', async ({ page, app, signInAs }) => {
  await signInAs(page, ada);
  await page.context().clearCookies();
  await page.goto(app);
  await expect(page.getByRole('status')).toHaveText('Hello Ada');
});

test('the code of a mail is read as soon as it is there', async ({ page, app, control, readOtp }) => {
  await control('POST', 'seed', { users: [ada] });
  await page.goto(app);
  await page.getByLabel('Email').fill(ada.email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await page.getByLabel('Code').fill(await readOtp(ada.email));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('status')).toHaveText('Hello Ada');
});

test('the link of a mail is followed', async ({ page, app, control, lastLink }) => {
  await control('POST', 'seed', { users: [ada] });
  await page.goto(app);
  await page.getByLabel('Email').fill(ada.email);
  await page.getByRole('button', { name: 'Send link' }).click();
  await page.goto(await lastLink(ada.email));
  await expect(page.getByRole('status')).toHaveText('Hello Ada');
});

test('an authenticator app shows its code', async ({ page, app, signInAs, totp }) => {
  const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  await signInAs(page, {
    id: 'eve',
    name: 'Eve',
    email: 'eve@example.com',
    mfa: { enabled: true, totpSecret },
  });
  expect(await totp('eve')).toMatch(/^\d{6}$/);
  await page.goto(app);
  await expect(page.getByRole('status')).toHaveText('Hello Eve');
});
