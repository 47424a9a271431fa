import { type Load, measureLoads } from '../browser/load.ts';
import type { Bench } from '../browser/open-bench.ts';
import { budgets } from '../budgets.ts';
import { type Row, ratio, type Section } from '../section.ts';

/** How soon the login screen is there and what it holds, next to the careful baseline. */
export async function compareLoads(bench: Bench, rounds: number): Promise<Section> {
  const names = ['baseline', 'ours', 'oursWithSdk', 'baselineMini', 'baseline'] as const;
  const [baseline, ours, withSdk, mini, control] = await measureLoads(bench, names, rounds);
  const ratioOf = (load: Load | undefined, measure: keyof Load) =>
    (load?.[measure] ?? Number.NaN) / (baseline?.[measure] ?? Number.NaN);
  const compare = (what: string, load: Load | undefined, measure: keyof Load, limit?: number): Row => {
    const value = ratioOf(load, measure);
    if (limit === undefined) return { what, figure: ratio(value) };
    const row = { what, figure: ratio(value), budget: `≤ ${ratio(limit)}` };
    const difference = Math.abs(Math.log(ratioOf(control, measure)));
    // A machine on which a page differs that much from itself cannot tell.
    if (Math.abs(Math.log(value / limit)) <= difference) return row;
    return { ...row, isKept: value <= limit };
  };
  return {
    title: 'Next to the same screen by hand',
    note: `Ratios to the careful baseline, each the best of ${rounds} loads, taken in turns in the same run: other work on the machine only ever adds to a time. The control is the baseline once more; a difference that is not larger than its own has no verdict.`,
    rows: [
      compare('email field painted: `AuthFlow`', ours, 'painted', budgets.load.painted),
      compare('email field painted: `AuthFlow` with the SDK', withSdk, 'painted'),
      compare('email field painted: by hand with `zod/mini`', mini, 'painted'),
      compare('email field painted: control', control, 'painted'),
      compare('heap after load: `AuthFlow`', ours, 'heap', budgets.load.heap),
      compare('heap after load: `AuthFlow` with the SDK', withSdk, 'heap'),
      compare('heap after load: by hand with `zod/mini`', mini, 'heap'),
      compare('heap after load: control', control, 'heap'),
    ],
  };
}
