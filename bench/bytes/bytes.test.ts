import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../section.ts';
import { weighLogin } from '../sections/bytes.ts';
import { weighHooks, weighScreens } from '../sections/imports.ts';

const fromSource = { fromSource: true };

function expectKept({ what, isKept, value = 0 }: Row): void {
  expect({ what, value, isKept }).toMatchObject({ isKept: true });
}

describe('the login screen', () => {
  let rows: readonly Row[] = [];
  beforeAll(async () => {
    ({ rows } = await weighLogin(fromSource));
  }, 60_000);

  test.each([
    '`AuthFlow`, the SDK in a lazy chunk',
    '`AuthFlow` with the SDK',
    'our own code in `AuthFlow`',
    'CSS',
    'other languages',
    'MFA',
    'OAuth marks',
    'dialog',
    'phone data',
    'strength meter',
  ])('%s: as few bytes as was promised', (what) => {
    const row = rows.find((candidate) => candidate.what === what);
    expect(row).toBeDefined();
    if (row) expectKept(row);
  });

  test('by hand it weighs more, with the same libraries', () => {
    const weightOf = (what: string) => Number.parseFloat(rows.find((row) => row.what === what)?.figure ?? '');
    expect(weightOf('`AuthFlow` with the SDK')).toBeLessThan(weightOf('by hand, `zod`, with the SDK'));
  });
});

test('every other screen alone is as light as was promised', { timeout: 60_000 }, async () => {
  const { rows } = await weighScreens(fromSource);
  expect(rows).not.toEqual([]);
  for (const row of rows) expectKept(row);
});

test('every hook for one operation alone is as light as was promised', { timeout: 60_000 }, async () => {
  const { rows } = await weighHooks(fromSource);
  const [largest, ...others] = rows.filter(({ isKept }) => isKept !== undefined);
  expect(others).toEqual([]);
  if (largest) expectKept(largest);
  else expect.fail('no hook was weighed');
});
