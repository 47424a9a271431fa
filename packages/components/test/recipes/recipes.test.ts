import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecipes } from './open-recipes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let recipes: Awaited<ReturnType<typeof openRecipes>>;
beforeAll(async () => {
  recipes = await openRecipes();
});
afterAll(() => recipes.close());

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a value of CSS comes to on a page, as computed styles spell it. */
const resolved = (page: Page, property: string, value: string) =>
  page.evaluate(
    ([name, text]) => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.setProperty(name, text);
      const computed = getComputedStyle(probe).getPropertyValue(name);
      probe.remove();
      return computed;
    },
    [property, value] as const,
  );

describe('Tailwind', () => {
  test('utilities in classNames win over our styles', async () => {
    const page = await recipes.open('tailwind', { utilities: '' });
    const red = await resolved(page, 'background-color', 'var(--color-red-500)');
    expect(red).toMatch(/^oklch/);
    expect(await styleOf(page, '.ak-primary', 'background-color')).toBe(red);
    expect(await styleOf(page, '.ak-primary', 'text-transform')).toBe('uppercase');
    expect(Number.parseFloat(await styleOf(page, '.ak-primary', 'border-top-left-radius'))).toBeGreaterThan(
      100,
    );
    expect(await styleOf(page, '.ak-card', 'border-top-width')).toBe('4px');
    expect(await styleOf(page, '.ak-card', 'box-shadow')).not.toContain('32px');
    await page.close();
  });

  test('our tokens are utilities for what the app draws itself', async () => {
    const page = await recipes.open('tailwind');
    const card = await styleOf(page, '.ak-card', 'background-color');
    expect(await styleOf(page, 'aside', 'background-color')).toBe(card);
    expect(await styleOf(page, 'aside', 'color')).toBe(await resolved(page, 'color', 'var(--ak-muted)'));
    expect(await styleOf(page, 'aside', 'border-top-left-radius')).toBe('10px');
    await page.close();
  });

  test('its reset changes nothing of ours', async () => {
    const drawn = async (name: 'plain' | 'tailwind') => {
      const page = await recipes.open(name);
      const all = await page.locator('.ak').evaluate((root) =>
        [root, ...root.querySelectorAll('*')].map((element) => {
          const { width, height, x } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const look = [
            'color',
            'background-color',
            'font',
            'border-width',
            'border-color',
            'padding',
            'text-decoration',
            'cursor',
            'opacity',
          ];
          return [
            element.outerHTML.slice(0, 60),
            width,
            height,
            x,
            ...look.map((property) => style.getPropertyValue(property)),
          ];
        }),
      );
      // The page around it does differ: the reset has taken the body's margin.
      const margin = await styleOf(page, 'body', 'margin-left');
      await page.close();
      return { all, margin };
    };
    const [plain, tailwind] = [await drawn('plain'), await drawn('tailwind')];
    expect(plain.margin).not.toBe(tailwind.margin);
    expect(tailwind.all.length).toBeGreaterThan(15);
    const shift = Number.parseFloat(plain.margin);
    const moved = tailwind.all.map(([what, width, height, x, ...look]) => [
      what,
      width,
      height,
      Number(x) + shift,
      ...look,
    ]);
    expect(moved).toEqual(plain.all);
  });
});

describe('without either', () => {
  const colours = async (page: Page) => [
    await styleOf(page, '.ak-card', 'background-color'),
    await styleOf(page, '.ak-card', 'color'),
  ];

  test('a build for older browsers has our colours, on a page that names no colour scheme', async () => {
    const page = await recipes.open('plain');
    expect(await colours(page)).toEqual(['rgb(255, 255, 255)', 'rgb(28, 28, 40)']);
    await page.close();
  });

  test('and on a part of it that is dark, with what the page has set for all', async () => {
    const page = await recipes.open('plain');
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--ak-radius', '3px');
      document.querySelector('main')?.setAttribute('data-ak-theme', 'dark');
    });
    expect(await colours(page)).toEqual(['rgb(25, 25, 33)', 'rgb(242, 242, 247)']);
    expect(await styleOf(page, '.ak-primary', 'border-top-left-radius')).toBe('3px');
    await page.close();
  });
});

describe('shadcn/ui', () => {
  test.each(['light', 'dark'])('our screens take on its %s theme', async (theme) => {
    const page = await recipes.open('shadcn');
    await page.evaluate((name) => document.documentElement.classList.add(name), theme);
    const token = (name: string) => resolved(page, 'background-color', `var(--${name})`);
    expect(await styleOf(page, '.ak-primary', 'background-color')).toBe(await token('primary'));
    expect(await styleOf(page, '.ak-primary', 'color')).toBe(await token('primary-foreground'));
    expect(await styleOf(page, '.ak-card', 'background-color')).toBe(await token('card'));
    expect(await styleOf(page, '.ak-card', 'border-top-color')).toBe(await token('border'));
    expect(await styleOf(page, '.ak-control >> nth=0', 'background-color')).toBe(await token('background'));
    expect(await styleOf(page, '.ak-primary', 'border-top-left-radius')).toBe('10px');
    expect(await styleOf(page, '.ak', 'color-scheme')).toBe(theme);
    await page.close();
  });

  test.each(['light', 'dark'])('everything can be read in its %s theme, mistakes too', async (theme) => {
    const page = await recipes.open('shadcn');
    await page.evaluate((name) => document.documentElement.classList.add(name), theme);
    await page.getByLabel('Email').fill('nobody@example.com');
    await page.getByLabel('Password', { exact: true }).fill('correct horse');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Wrong email or password.').waitFor();
    await page.getByLabel('Email').fill('nobody');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('[aria-invalid=true]').waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      const { violations } = await axe.run(document.body, { runOnly: ['wcag2aa', 'wcag22aa'] });
      return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary));
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
