import { expect, test } from 'vitest';
import { Clock } from '../clock.ts';
import { RateLimits } from './rate-limits.ts';

const limit = { max: 2, key: 'ip' };

test('a window lets as many pass as it says and ends at the full hour', () => {
  const limits = new RateLimits(new Clock());
  const standings = [1, 2, 3].map(() => limits.hit(limit, 'a', true));
  expect(standings.map(({ remaining, exceeded }) => [remaining, exceeded])).toEqual([
    [1, false],
    [0, false],
    [0, true],
  ]);
  expect(standings[0]?.reset).toSatisfy((reset: number) => reset % 3600 === 0);
});

test('keys are counted apart, and a key that is forgiven starts again', () => {
  const limits = new RateLimits(new Clock());
  limits.hit(limit, 'a', true);
  expect(limits.hit(limit, 'b', true).remaining).toBe(1);
  limits.forgive(limit, 'a');
  expect(limits.hit(limit, 'a', true).remaining).toBe(1);
});

test('the next window starts with a clean slate', () => {
  const clock = new Clock();
  const limits = new RateLimits(clock);
  for (let hit = 0; hit < 3; hit += 1) limits.hit(limit, 'a', true);
  clock.advance(3600);
  expect(limits.hit(limit, 'a', true)).toMatchObject({ remaining: 1, exceeded: false });
});

test('who is not counted is told the limit all the same', () => {
  const limits = new RateLimits(new Clock());
  for (let hit = 0; hit < 5; hit += 1) {
    expect(limits.hit(limit, 'a', false)).toMatchObject({ limit: 2, remaining: 1, exceeded: false });
  }
});
