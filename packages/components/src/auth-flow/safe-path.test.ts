import { describe, expect, it } from 'vitest';
import { safePath } from './safe-path.ts';

const site = 'https://app.example';

describe('safePath', () => {
  it.each(['/', '/orders', '/orders?page=2#top', '/a/../b', '/%2Fhost', '/search?next=//host'])(
    'keeps %j on this site',
    (target) => {
      const path = safePath(target);
      expect(path).toBeDefined();
      expect(new URL(path ?? '', site).href).toBe(new URL(target, site).href);
    },
  );

  it.each([
    '',
    'orders',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/%2e//evil.example',
    '/a/..//evil.example',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'blob:https://app.example/1',
    'http://[',
    '//',
  ])('refuses %j', (target) => {
    expect(safePath(target)).toBeUndefined();
  });

  it('never leads off the site, however its characters are put together', () => {
    const parts = [
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      ' ',
      ':',
      '@',
      '%2f',
      '%5c',
      '%2e',
      'evil.example',
      'javascript',
    ];
    const build = (depth: number): string[] =>
      depth === 0 ? [''] : build(depth - 1).flatMap((start) => parts.map((part) => start + part));
    const hostile = build(4).filter((target) => {
      const path = safePath(target);
      return path !== undefined && new URL(path, site).origin !== site;
    });
    expect(hostile).toEqual([]);
  });
});
