import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { field, type } from './keyboard.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo({}, 'inMemory');
});
afterAll(() => demo.close());

/** The page, whose later code stays away until it is let through. */
async function visitSlowly() {
  const page = await demo.visit('about:blank');
  let letThrough = () => {};
  const isLetThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/later-.*\.js$/, async (route) => {
    await isLetThrough;
    await route.continue();
  });
  await page.goto(demo.url);
  await field(page, 'Email').waitFor();
  return { page, letThrough };
}

test('nothing moves when the other methods arrive', async () => {
  const { page, letThrough } = await visitSlowly();
  const link = page.getByRole('link', { name: 'Create account' });
  const before = await link.boundingBox();
  expect(await page.getByRole('button', { name: 'Continue with GitHub' }).count()).toBe(0);
  letThrough();
  await page.getByRole('button', { name: 'Continue with GitHub' }).waitFor();
  expect(await link.boundingBox()).toEqual(before);
});

test('who is faster than the code is led on once it is there', async () => {
  const { page, letThrough } = await visitSlowly();
  await type(page, 'Email', 'grace@example.com');
  await page.getByRole('link', { name: 'Create account' }).click();
  letThrough();
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  expect(await field(page, 'Email').inputValue()).toBe('grace@example.com');
});

test('where the code cannot be fetched, there is a way to try again', async () => {
  const page = await demo.visit('about:blank');
  await page.route(/later-.*\.js$/, (route) => route.abort());
  await page.goto(demo.url);
  await field(page, 'Email').waitFor();
  await page.getByRole('button', { name: 'Try again' }).first().waitFor();
});
