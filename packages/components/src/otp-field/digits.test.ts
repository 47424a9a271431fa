import { describe, expect, it } from 'vitest';
import { digitsOf } from './digits.ts';

describe('digitsOf', () => {
  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    ['123-456', '123456'],
    [' 123\u00a0456\n', '123456'],
    ['１２３４５６', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['Your code is 012345.', '012345'],
    ['abc', ''],
    ['', ''],
  ])('reads %j as %j', (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });
});
