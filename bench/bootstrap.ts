import { median } from './median.ts';

const RESAMPLES = 2000;
/** The share of resamples that the interval leaves out at either end. */
const TAIL = 0.025;

/** A median, and between what it lies with 95 % certainty. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Estimates a median by drawing from the values again and again, which supposes nothing of how they are spread. */
export function estimate(values: readonly number[]): Estimate {
  const draw = () => values[Math.floor(Math.random() * values.length)] ?? Number.NaN;
  const medians = Array.from({ length: RESAMPLES }, () => median(values.map(draw))).sort((a, b) => a - b);
  const at = (share: number) => medians[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
  return { value: median(values), low: at(TAIL), high: at(1 - TAIL) };
}
