import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as kit from '../index.ts';
import { states, storiesOf } from './story-states.ts';

const folder = new URL('..', import.meta.url);

/** The code of all stories by their names, by the component they are about. */
const told = new Map<string, Map<string, string>>();
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.stories.tsx')) continue;
  const code = readFileSync(new URL(path, folder), 'utf8');
  const stories = new Map(
    code
      .split(/^export const /m)
      .slice(1)
      .map((story) => [/^\w+/.exec(story)?.[0] ?? '', story] as const),
  );
  const [, title = ''] = code.match(/title: '[^']*\/([^']*)'/) ?? [];
  for (const component of title.split(', ')) told.set(component, stories);
}

const components = Object.keys(kit).filter((name) => /^[A-Z]/.test(name) && !name.endsWith('View'));

describe('the stories', () => {
  test('every component has a place in the table', () => {
    expect(Object.keys(storiesOf).toSorted()).toEqual(components.toSorted());
  });

  test.each(
    Object.entries(storiesOf).flatMap(([component, stories]) =>
      typeof stories === 'string'
        ? []
        : states.map((state, index) => ({ component, state, story: stories[index] ?? '' })),
    ),
  )('$component, $state: $story', ({ component, story }) => {
    // A story has a name without spaces; anything else is the reason why there is none.
    if (/^[A-Z]\w+$/.test(story)) expect([...(told.get(component)?.keys() ?? [])]).toContain(story);
    else expect(story).toContain(' ');
  });

  /** What the code of a story has in it that ends in a state. */
  const signs: Partial<Record<(typeof states)[number], RegExp>> = {
    invalid: /find|get|Missing/,
    pending: /busy: true|latency/,
    serverError: /faults|problem|error/,
    success: /expect/,
  };

  test.each(
    Object.entries(storiesOf).flatMap(([component, stories]) =>
      states.flatMap((state, index) => {
        const story = typeof stories === 'string' ? '' : (stories[index] ?? '');
        const code = told.get(component)?.get(story);
        const sign = signs[state];
        return code !== undefined && sign ? [{ component, state, story, code, sign }] : [];
      }),
    ),
  )('$component, $story ends in what it stands for: $state', ({ code, sign }) => {
    expect(code).toMatch(sign);
  });
});
