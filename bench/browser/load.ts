import type { Page } from 'playwright-core';
import type { Bench, PageName } from './open-bench.ts';

/** A page as its visitor meets it. */
export interface Load {
  /** Milliseconds until the email field is painted. */
  painted: number;
  /** Bytes that JavaScript holds once the page is at rest and rubbish is collected. */
  heap: number;
}

/** To be run in a page before anything else in it: notes when the first email field has been painted. */
function notePaint(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('input[type=email]')) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('email-painted')));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

async function loadOnce(bench: Bench, name: PageName): Promise<Load> {
  const context = await bench.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(notePaint);
  await page.goto(bench.addressOf(name));
  await page.waitForFunction(() => performance.getEntriesByName('email-painted').length > 0);
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate(
    () => performance.getEntriesByName('email-painted')[0]?.startTime ?? Number.NaN,
  );
  const heap = await heapOf(page);
  await context.close();
  return { painted, heap };
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Every page once, in an order that chance decides: what runs before a page must not favour any. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

/**
 * Loads pages in turns, so that whatever else the machine does falls on all of them alike, and answers with the best of
 * each. A page that is named twice is the control: its two results say how much the machine alone makes a difference.
 */
export async function measureLoads(
  bench: Bench,
  names: readonly PageName[],
  rounds: number,
): Promise<Load[]> {
  const runs = names.map((name) => ({ name, loads: [] as Load[] }));
  // The browser warms up.
  for (const name of names) await loadOnce(bench, name);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, loads } of shuffled(runs)) loads.push(await loadOnce(bench, name));
  }
  return runs.map(({ loads }) => ({
    painted: Math.min(...loads.map(({ painted }) => painted)),
    heap: Math.min(...loads.map(({ heap }) => heap)),
  }));
}
