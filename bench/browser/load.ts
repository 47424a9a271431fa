import type { Bench, PageName } from './open-bench.ts';

/** A page as its visitor meets it. */
export interface Load {
  /** Milliseconds until the email field is painted. */
  painted: number;
  /** Seconds for which the page's thread had a processor until then: what other work takes is not in it. */
  processor: number;
}

/** Other work on the machine only ever adds to a time: the best of so many loads stands for a round. */
const TRIES = 3;

/** To be run in a page before anything else in it: notes when the first email field has been painted. */
function notePaint(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('input[type=email]')) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('email-painted')));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Loads a page in a browser profile of its own, until its email field has been painted. */
async function open(bench: Bench, name: PageName) {
  const context = await bench.browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(notePaint);
  await page.goto(bench.addressOf(name), { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('email-painted').length > 0);
  return { page, devtools };
}

async function loadOnce(bench: Bench, name: PageName): Promise<Load> {
  const { page, devtools } = await open(bench, name);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const processor = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN;
  const painted = await page.evaluate(
    () => performance.getEntriesByName('email-painted')[0]?.startTime ?? Number.NaN,
  );
  await page.context().close();
  return { painted, processor };
}

/** Bytes that JavaScript holds once a page is at rest and rubbish is collected. */
async function heapOf(bench: Bench, name: PageName): Promise<number> {
  const { page, devtools } = await open(bench, name);
  await page.waitForLoadState('networkidle');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await page.context().close();
  return usedSize;
}

/** Every page once, in an order that chance decides: what runs before a page must not favour any. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const best = (loads: readonly Load[]): Load => ({
  painted: Math.min(...loads.map(({ painted }) => painted)),
  processor: Math.min(...loads.map(({ processor }) => processor)),
});

/**
 * Measures all pages in every round, so that whatever else the machine does falls on all of them alike, and answers with what
 * was measured round by round: pages are compared within a round. A page that is named twice is its own control.
 */
async function inRounds<Measured>(
  names: readonly PageName[],
  rounds: number,
  tries: number,
  measure: (name: PageName) => Promise<Measured>,
  join: (measured: readonly Measured[]) => Measured,
): Promise<Measured[][]> {
  const runs = names.map((name) => ({ name, results: [] as Measured[] }));
  for (let round = 0; round < rounds; round += 1) {
    const tried = runs.map(({ name, results }) => ({ name, results, measured: [] as Measured[] }));
    for (let attempt = 0; attempt < tries; attempt += 1) {
      for (const { name, measured } of shuffled(tried)) measured.push(await measure(name));
    }
    for (const { results, measured } of tried) results.push(join(measured));
  }
  return runs.map(({ results }) => results);
}

/** How soon pages are there, in every round the best of some loads. */
export async function measureLoads(
  bench: Bench,
  names: readonly PageName[],
  rounds: number,
): Promise<Load[][]> {
  // The browser warms up.
  for (const name of names) await loadOnce(bench, name);
  return inRounds(names, rounds, TRIES, (name) => loadOnce(bench, name), best);
}

/** How much JavaScript holds, page by page. */
export const measureHeaps = (bench: Bench, names: readonly PageName[], rounds: number): Promise<number[][]> =>
  inRounds(
    names,
    rounds,
    1,
    (name) => heapOf(bench, name),
    ([heap = Number.NaN]) => heap,
  );
