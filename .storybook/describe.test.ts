import { expect, test } from 'vitest';
import { describe } from './describe.ts';

test('examples become code, and links names', () => {
  const comment = 'A list, see {@link useList}.\n\n@example\n<List />\n@example\n<List>\n  Mine\n</List>';
  expect(describe(comment)).toBe(
    'A list, see `useList`.\n\n\n```tsx\n<List />\n```\n\n```tsx\n<List>\n  Mine\n</List>\n```\n',
  );
});
