import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field } from './keyboard.ts';
import { alert, password, sendPassword } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a server that stops gets words, before and after the page has loaded', async () => {
  const page = await demo.visit();
  await field(page, 'Email').waitFor();
  await demo.emulator.close();

  await sendPassword(page, 'ada@example.com');
  await alert(page, 'The server cannot be reached.').waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('ada@example.com');
  expect(await field(page, 'Password').inputValue()).toBe(password);

  await page.reload();
  await page.getByRole('heading', { name: 'The server cannot be reached' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
});
