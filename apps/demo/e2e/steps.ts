import type { Emulator } from '@appwrite-kit/emulator';
import { Secret, TOTP } from 'otpauth';
import type { Locator, Page } from 'playwright-core';
import { field, press, reach, type } from './keyboard.ts';

export const password = 'correct horse battery';

/** The page that greets somebody who is signed in. */
export const welcome = (page: Page, name: string) => page.getByRole('heading', { name: `Welcome, ${name}` });

/** Something that went wrong, and is announced. */
export const alert = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text });

/** Adds an account with that name and the usual password; its email comes from the name. */
export async function addAccount(emulator: Emulator, name: string): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
  await emulator.seed({ users: [{ name, email, password }] });
  return email;
}

/** Fills the sign-in form and sends it. */
export async function sendPassword(place: Page | Locator, email: string, secret = password): Promise<void> {
  await type(place, 'Email', email);
  await type(place, 'Password', secret);
  await field(place, 'Password').press('Enter');
}

/** Signs in somebody new, with the password. */
export async function arrive(page: Page, emulator: Emulator, name: string): Promise<string> {
  const email = await addAccount(emulator, name);
  await sendPassword(page, email);
  await welcome(page, name).waitFor();
  return email;
}

/** Signs out by the menu in the header. */
export async function signOut(page: Page, name: string): Promise<void> {
  await press(page, 'button', `Account menu of ${name}`);
  await press(page, 'button', 'Sign out');
  await field(page, 'Email').waitFor();
}

/** Opens a section of the settings: the arrow keys move between their names. */
export async function openSection(page: Page, name: string): Promise<void> {
  await press(page, 'link', 'Account');
  const wanted = page.getByRole('tab', { name, exact: true });
  await reach(page.getByRole('tab', { selected: true }));
  while (!(await wanted.evaluate((tab) => tab === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
}

const PERIOD = 30_000;

/** What an authenticator app shows, with time left to type it: the server takes no code but that of this half minute. */
export function appCode({ clock }: Emulator, secret: string): string {
  const left = PERIOD - (clock.now() % PERIOD);
  if (left < PERIOD / 2) clock.advance(Math.ceil(left / 1000));
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now() });
}
