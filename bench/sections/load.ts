import { type Estimate, estimate } from '../bootstrap.ts';
import { type Load, measureHeaps, measureLoads } from '../browser/load.ts';
import type { Bench } from '../browser/open-bench.ts';
import { budgets } from '../budgets.ts';
import { type Row, ratio, type Section } from '../section.ts';

const inWords = ({ value, low, high }: Estimate) => `${ratio(value)}, ${ratio(low)} to ${ratio(high)}`;

const names = ['baseline', 'ours', 'oursWithSdk', 'baselineMini', 'baseline'] as const;
/** Hardly differs from load to load. */
const HEAP_ROUNDS = 5;

const pages = ['`AuthFlow`', '`AuthFlow` with the SDK', 'by hand with `zod/mini`', 'control'];

/** Ratios to the baseline, which was measured first and, as the control, last. */
const ratiosOf = ([baseline = [], ...others]: readonly number[][]): Estimate[] =>
  others.map((values) => estimate(values.map((value, round) => value / (baseline[round] ?? Number.NaN))));

const rowsOf = (what: string, ratios: readonly Estimate[]): Row[] =>
  ratios.map((found, index) => ({ what: `${what}: ${pages[index]}`, figure: inWords(found) }));

/** How far from itself a page may seem to be before the clock is not believed. */
const DRIFT = 0.01;

/**
 * Gives the first row a verdict: by the first way to measure of which the whole interval lies on one side of what was promised,
 * and which found the control to be like the baseline.
 */
function judge([ours, ...others]: readonly Row[], limit: number, ...ways: readonly Estimate[][]): Row[] {
  const isSound = (control: Estimate | undefined) =>
    control !== undefined && control.low <= 1 + DRIFT && control.high >= 1 - DRIFT;
  const clear = ways
    .filter((way) => isSound(way.at(-1)))
    .flatMap(([found]) => found ?? [])
    .find(({ low, high }) => high <= limit || low > limit);
  const verdict = clear && { isKept: clear.high <= limit };
  return ours ? [{ ...ours, budget: `≤ ${ratio(limit)}`, ...verdict }, ...others] : [];
}

/** How soon the login screen is there and what it holds, next to the careful baseline. */
export async function compareLoads(bench: Bench, rounds: number): Promise<Section> {
  const loads = await measureLoads(bench, names, rounds);
  const heaps = await measureHeaps(bench, names, HEAP_ROUNDS);
  const all = (measure: keyof Load) => ratiosOf(loads.map((page) => page.map((load) => load[measure])));
  const [painted, processor, heap] = [all('painted'), all('processor'), ratiosOf(heaps)];
  return {
    title: 'Next to the same screen by hand',
    note: `Ratios to the careful baseline within each of ${rounds} rounds, in which every page is loaded three times, in an order that chance decides, and the best load counts: the median, and between what it lies with 95 % certainty. The control is the baseline once more. Processor time is that of the page's own thread until the field is painted: other work on the machine is not in it. A promise has a verdict where the whole interval lies on one side of it and the control is like the baseline; where the clock cannot tell on a busy machine, processor time may.`,
    rows: [
      ...judge(rowsOf('email field painted', painted), budgets.load.painted, painted, processor),
      ...rowsOf('processor time until then', processor),
      ...judge(rowsOf('heap after load', heap), budgets.load.heap, heap),
    ],
  };
}
