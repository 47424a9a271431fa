import type { Page } from 'playwright-core';
import type { Bench, PageName } from './open-bench.ts';

interface User {
  id: string;
  email: string;
  password: string;
  name: string;
}

export const ada: User = {
  id: 'ada',
  email: 'ada@example.com',
  password: 'analytical engine',
  name: 'Ada',
};
/** Signs in in two steps. */
export const grace: User = {
  id: 'grace',
  email: 'grace@example.com',
  password: 'nanoseconds of wire',
  name: 'Grace',
};

/** Has a phone, and a second factor that is only asked for where it matters. */
export const joan: User = {
  id: 'joan',
  email: 'joan@example.com',
  password: 'one of the six',
  name: 'Joan',
};
export const users = { ada, grace, joan };
export type UserName = keyof typeof users;

const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Plants the users of the bench, unless they are there. */
export const plantUsers = (bench: Bench) =>
  bench.emulator.seed({
    users: [
      ada,
      { ...grace, mfa: { enabled: true, totpSecret } },
      {
        ...joan,
        phone: '+4915112345678',
        mfa: { enabled: false, totpSecret, recoveryCodes: ['0123456789'] },
      },
    ],
  });

/** Signs in on a login screen. */
export async function signIn(page: Page, { email, password }: User): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  const answer = page.waitForResponse((response) => response.url().endsWith('/account/sessions/email'));
  await page.keyboard.press('Enter');
  await answer;
  await page.getByLabel('Email', { exact: true }).waitFor({ state: 'detached' });
}

/** A page with a session; pages that are opened from it share it. */
export async function openSignedIn(bench: Bench, user: User = ada, name: PageName = 'ours'): Promise<Page> {
  await plantUsers(bench);
  const page = await bench.open(name);
  await signIn(page, user);
  return page;
}
