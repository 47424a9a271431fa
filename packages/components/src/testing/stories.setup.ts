import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityProblems, looks } from './accessibility.ts';

/** Narrow as a small phone, or as a wide screen at 400 %; and text at twice its size. */
const sizes = [
  { width: 320, zoom: '100%' },
  { width: 640, zoom: '200%' },
];

/** How far what is shown reaches beyond the page, in pixels, named by the element that does. */
function overflowing(): string[] {
  const page = document.documentElement;
  const excess = page.scrollWidth - page.clientWidth;
  if (excess <= 0) return [];
  const culprit = [...document.body.querySelectorAll('*')].find(
    (element) => element.getBoundingClientRect().right > page.clientWidth + 1,
  );
  return [`${excess} px too wide: ${culprit?.outerHTML.slice(0, 120)}`];
}

// Whatever state a story ends in is looked at in every theme and direction, and at sizes that are hard to fit.
afterEach(async () => {
  const problems: string[] = [];
  const root = document.documentElement;
  for (const { theme, dir } of looks) {
    Object.assign(root, { dir }).dataset.akTheme = theme;
    const found = await accessibilityProblems({ isPart: true });
    problems.push(...found.map((problem) => `${theme}, ${dir}: ${problem}`));
  }
  for (const { width, zoom } of sizes) {
    await page.viewport(width, 900);
    root.style.fontSize = zoom;
    problems.push(...overflowing().map((problem) => `${width} px, text at ${zoom}: ${problem}`));
  }
  root.removeAttribute('style');
  expect(problems).toEqual([]);
});
