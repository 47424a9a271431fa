import { expect, test } from 'vitest';
import { initials } from './avatar.tsx';

test.each([
  ['Ada Lovelace', 'AL'],
  ['  Ada  ', 'A'],
  ['Ada King Lovelace', 'AL'],
  ['ada@example.com', 'a'],
  ['🐎 Rider', '🐎R'],
  ['', ''],
])('the initials of %j are %j', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
