import { describe, expect, it } from 'vitest';
import { scoreOf } from './strength.ts';

describe('scoreOf', () => {
  it.each([
    'password',
    'Passw0rd!',
    'qwerty123',
    '12345678',
    'aaaaaaaa',
    'abcdefgh',
    'iloveyou1',
    '20011224',
  ])('finds %j weak', (password) => {
    expect(scoreOf(password)).toBeLessThan(2);
  });

  it.each(['correct horse battery staple', 'xK9#mP2$vLqR', 'umbrella violin tuesday'])(
    'finds %j strong',
    (password) => {
      expect(scoreOf(password)).toBe(4);
    },
  );

  it('finds what is known of its owner weak', () => {
    const personal = ['ada.lovelace@example.com', 'Ada Lovelace'];
    expect(scoreOf('lovelace1', personal)).toBeLessThan(scoreOf('lovelace1'));
  });

  it('takes the longest passwords in its stride', () => {
    expect(scoreOf('x1'.repeat(128))).toBeDefined();
  });
});
