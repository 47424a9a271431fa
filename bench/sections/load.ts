import { type Load, measureLoads } from '../browser/load.ts';
import type { Bench } from '../browser/open-bench.ts';
import { budgets } from '../budgets.ts';
import { type Row, ratio, type Section } from '../section.ts';

/** How soon the login screen is there and what it holds, next to the careful baseline. */
export async function compareLoads(bench: Bench, rounds: number): Promise<Section> {
  const names = ['baseline', 'ours', 'oursWithSdk', 'baselineMini', 'baseline'] as const;
  const [baseline, ours, withSdk, mini, control] = await measureLoads(bench, names, rounds);
  const compare = (what: string, load: Load | undefined, measure: keyof Load, limit?: number): Row => {
    const value = (load?.[measure] ?? Number.NaN) / (baseline?.[measure] ?? Number.NaN);
    return {
      what,
      figure: ratio(value),
      ...(limit !== undefined && { budget: `≤ ${ratio(limit)}`, isKept: value <= limit }),
    };
  };
  return {
    title: 'Next to the same screen by hand',
    note: `Ratios of medians to the careful baseline, loaded in turns in the same run, ${rounds} times each. The control is the baseline once more: how far it is from 1.00 is what the machine alone does.`,
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
