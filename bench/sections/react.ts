import { measureKeystrokes } from '../browser/keystrokes.ts';
import { measureMount } from '../browser/measure.ts';
import type { Bench } from '../browser/open-bench.ts';
import { budgets } from '../budgets.ts';
import { type Section, within } from '../section.ts';

/** What React does for the login screen and for typing. */
export async function countReactsWork(bench: Bench, exported: readonly string[]): Promise<Section> {
  const mount = await measureMount(bench);
  const typed = await measureKeystrokes(bench, exported);
  const perKey = (what: string, { commits, renders }: { commits: number; renders: number }) => ({
    what,
    figure: `${commits} commits, ${renders} renders`,
    budget: '0 and 0',
    isKept: commits <= budgets.keystroke.commits && renders <= budgets.keystroke.renders,
  });
  return {
    title: 'What React does',
    note: 'Counted in Chromium through the hook that React has for its developer tools, in the production build. Typing: four keys into every field of the form, then three more while its errors are shown.',
    rows: [
      within('mount of the login screen: commits', mount.commits, budgets.mount.commits),
      within('components', mount.components, budgets.mount.components),
      within('DOM nodes', mount.nodes, budgets.mount.nodes),
      ...typed.flatMap(({ form, beforeError, afterError }) => [
        perKey(`typing into ${form}`, beforeError),
        ...(afterError ? [perKey(`typing into ${form}, errors shown`, afterError)] : []),
      ]),
    ],
  };
}
