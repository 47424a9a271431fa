import { expect, test } from 'vitest';
import { estimate } from './bootstrap.ts';

const around = (centre: number, spread: number) =>
  Array.from({ length: 31 }, (_, index) => centre + (spread * (index - 15)) / 15);

test('the interval holds the median, and is as wide as the values are apart', () => {
  const calm = estimate(around(1, 0.05));
  const noisy = estimate(around(1, 0.5));
  for (const { value, low, high } of [calm, noisy]) {
    expect(value).toBeCloseTo(1);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  }
  expect(noisy.high - noisy.low).toBeGreaterThan(5 * (calm.high - calm.low));
});

test('a single value that is far off changes little', () => {
  const { high } = estimate([...around(1, 0.05), 1000]);
  expect(high).toBeLessThan(1.1);
});
