import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as kit from '../index.ts';
import { states, storiesOf } from './story-states.ts';

const folder = new URL('..', import.meta.url);

/** The names of all stories, by the component they are about. */
const told = new Map<string, string[]>();
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.stories.tsx')) continue;
  const code = readFileSync(new URL(path, folder), 'utf8');
  const names = Array.from(code.matchAll(/^export const (\w+)/gm), ([, name = '']) => name);
  const [, title = ''] = code.match(/title: '[^']*\/([^']*)'/) ?? [];
  for (const component of title.split(', ')) told.set(component, names);
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
    if (/^[A-Z]\w+$/.test(story)) expect(told.get(component)).toContain(story);
    else expect(story).toContain(' ');
  });
});
