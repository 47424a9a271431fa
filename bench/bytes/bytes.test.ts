import { expect, test } from 'vitest';
import type { Section } from '../section.ts';
import { weighLogin } from '../sections/bytes.ts';
import { weighScreens } from '../sections/imports.ts';

const fromSource = { fromSource: true };

const missed = ({ rows }: Section) => rows.filter(({ isKept }) => isKept === false);

test('the login screen keeps to its bytes', { timeout: 60_000 }, async () => {
  expect(missed(await weighLogin(fromSource))).toEqual([]);
});

test('every other screen keeps to its bytes', { timeout: 60_000 }, async () => {
  const screens = await weighScreens(fromSource);
  expect(screens.rows.length).toBeGreaterThan(0);
  expect(missed(screens)).toEqual([]);
});
