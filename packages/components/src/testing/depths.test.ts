import * as hooks from '@appwrite-kit/hooks';
import { describe, expect, test } from 'vitest';
import * as kit from '../index.ts';
import { depths, parts } from './depths.ts';
import { allDepths, openness } from './openness.ts';

const isComponent = (name: string) => /^[A-Z]/.test(name) && !name.endsWith('View');
const headless = new Set(Object.keys(kit).filter((name) => /^use|Schema$/.test(name)));

/** Every name that a prop takes, once, with what it is. */
function glossary(prop: 'classNames' | 'slots'): string {
  const said = new Map<string, string>();
  for (const [name, what] of allDepths.flatMap(([, row]) => Object.entries(row[prop] ?? {}))) {
    // The first to say it says it best.
    if (!said.has(name)) said.set(name, what);
  }
  return [...said].map(([name, what]) => `- \`${name}\`: ${what}`).join('\n');
}

describe('the three depths', () => {
  test('are told of every component', () => {
    expect([...Object.keys(depths), ...parts].sort()).toEqual(Object.keys(kit).filter(isComponent).sort());
  });

  test.each(allDepths)('%s is drawn anew with what there is', (_, row) => {
    for (const name of row.hooks) expect(name in kit || name in hooks, name).toBe(true);
    for (const name of row.schemas ?? []) expect(kit).toHaveProperty(name);
  });

  test('leave no hook and no schema untold', () => {
    const told = allDepths.flatMap(([, row]) => [...row.hooks, ...(row.schemas ?? [])]);
    const helpers = ['useErrorText', 'useFailureText', 'useFieldError', 'useFormContext', 'useFormError'];
    expect([...headless].filter((name) => !told.includes(name)).sort()).toEqual(helpers);
  });

  test('have a page that says what the props say', async () => {
    await expect(
      [
        '# Every component, at three depths',
        INTRODUCTION,
        `## Class names\n\n${glossary('classNames')}`,
        `## Slots\n\n${glossary('slots')}`,
        `## The components\n\n${allDepths.map(([name]) => openness(name)).join('\n\n')}\n`,
      ].join('\n\n'),
    ).toMatchFileSnapshot('../../docs/components.md');
  });
});

const INTRODUCTION = `What each component takes, and what it is made of. How the depths work is told, with examples, in
[Three depths](depths.md). Every component also takes its own props, which its types tell.`;
