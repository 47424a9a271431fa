import { afterAll, beforeAll, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { press, type } from './keyboard.ts';
import { addAccount, password, sendPassword, signOut, welcome } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a guest keeps the account under an email, and signs in with it', async () => {
  const taken = await addAccount(demo.emulator, 'Ada Lovelace');
  const page = await demo.visit();
  await press(page, 'button', 'Continue as guest');
  await welcome(page, 'guest').waitFor();
  await press(page, 'link', 'Keep this account');

  await type(page, 'Email', taken);
  await type(page, 'New password', password);
  await page.keyboard.press('Enter');
  await page.getByText('This address is already in use.').waitFor();
  await type(page, 'Email', 'kept@example.com');
  await page.keyboard.press('Enter');
  await page.getByText('Your email address has been changed.').waitFor();

  await press(page, 'link', 'Appwrite Kit');
  await welcome(page, 'kept@example.com').waitFor();
  await signOut(page, 'kept@example.com');
  await sendPassword(page, 'kept@example.com');
  await welcome(page, 'kept@example.com').waitFor();
});
