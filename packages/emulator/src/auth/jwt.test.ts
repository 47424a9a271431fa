import { expect, test } from 'vitest';
import { base64UrlText } from './base64.ts';
import { signJwt, verifyJwt } from './jwt.ts';

const token = signJwt({ userId: 'ada', exp: 100 }, 'key');

test('what was signed is what is read', () => {
  expect(verifyJwt(token, 'key', 99_000)).toEqual({ userId: 'ada', exp: 100 });
});

test.each([
  ['garbage', 'Invalid token: Incomplete segments'],
  ['a.b', 'Invalid token: Incomplete segments'],
  ['a.b.c', 'JSON failed: Syntax error'],
  [`${token}x`, 'Invalid token: Signature failed'],
  [signJwt({ userId: 'ada' }, 'another key'), 'Invalid token: Signature failed'],
])('%s is refused', (text, reason) => {
  expect(() => verifyJwt(text, 'key', 0)).toThrow(reason);
});

test('a token ends with the second it names', () => {
  expect(() => verifyJwt(token, 'key', 100_000)).toThrow('Invalid token: Expired');
});

test('a token cannot choose to go unsigned', () => {
  const head = base64UrlText(JSON.stringify({ typ: 'JWT', alg: 'none' }));
  const [, claims] = token.split('.');
  expect(() => verifyJwt(`${head}.${claims}.`, 'key', 0)).toThrow('Unsupported algorithm');
});
