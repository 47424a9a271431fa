import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, openDemo } from './demo.ts';
import { arrive } from './steps.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const looks = [
  { theme: 'light', language: 'en', width: 1280 },
  { theme: 'dark', language: 'ar', width: 360 },
];

/** Opens a path the way somebody has set it up who was here before. */
async function go(page: Page, path: string, { theme, language }: (typeof looks)[number]): Promise<void> {
  await page.evaluate(
    (choices) => {
      localStorage.setItem('demo-theme', choices.theme);
      localStorage.setItem('demo-language', choices.language);
    },
    { theme, language },
  );
  await page.goto(new URL(path, demo.url).href, { waitUntil: 'networkidle' });
  await page.locator(`html[lang=${language}] h1`).first().waitFor();
}

/** What is wrong with the page: what axe finds, and what sticks out at the side. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (runOnly) => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, WCAG);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return excess > 0 ? [...violations, `${excess} pixels stick out`] : violations;
}

async function problemsOf(page: Page, paths: string[], look: (typeof looks)[number]) {
  const found: string[] = [];
  for (const path of paths) {
    await go(page, path, look);
    found.push(...(await problems(page)).map((problem) => `${path}: ${problem}`));
  }
  return found;
}

/** Several pages take their time, and axe takes its own on each. */
const patience = 120_000;

describe.each(looks)('$theme, $language, $width pixels', (look) => {
  const visit = async () => {
    const page = await demo.visit();
    await page.setViewportSize({ width: look.width, height: 800 });
    return page;
  };

  test('nothing is wrong with the pages for all', { timeout: patience }, async () => {
    const page = await visit();
    expect(await problemsOf(page, ['/', '/depths', '/screens'], look)).toEqual([]);
  });

  test('nothing is wrong with the pages for members', { timeout: patience }, async () => {
    const page = await visit();
    await arrive(page, demo.emulator, `Ada ${look.language}`);
    expect(await problemsOf(page, ['/', '/screens', '/account/mfa'], look)).toEqual([]);
  });
});

test('on a small phone the header takes two lines, and its menu reads as one', async () => {
  const page = await demo.visit();
  await page.setViewportSize({ width: 320, height: 800 });
  await arrive(page, demo.emulator, 'Grace Hopper');
  await go(page, '/', { theme: 'dark', language: 'de', width: 320 });
  const menu = page.getByRole('button', { name: /Grace Hopper/ });
  const centre = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return box && box.y + box.height / 2;
  };
  expect(await centre(menu)).toBeCloseTo(
    (await centre(page.getByRole('button', { name: 'Postfach' }))) ?? 0,
    0,
  );
  expect(await page.getByRole('banner').evaluate((header) => header.clientHeight)).toBeLessThan(110);
  await menu.click();
  await page.getByRole('button', { name: 'Abmelden', exact: true }).waitFor();
  const colours = await page
    .locator('.ak-item')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).color));
  expect(colours).toHaveLength(2);
  expect(new Set(colours).size).toBe(1);
});
