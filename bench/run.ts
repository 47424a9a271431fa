// `pnpm bench`: measures everything, prints it, and writes it down in docs/. The packages are built before.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBench } from './browser/open-bench.ts';
import { exportsOf } from './bytes/imports.ts';
import { toMarkdown } from './report/markdown.ts';
import { print, say } from './report/print.ts';
import { machine, versions } from './report/surroundings.ts';
import { writeTreemap } from './report/treemap.ts';
import type { Section } from './section.ts';
import { weighLogin } from './sections/bytes.ts';
import { measureEmulator } from './sections/emulator.ts';
import { weighHooks, weighImports, weighScreens } from './sections/imports.ts';
import { compareLoads } from './sections/load.ts';
import { countReactsWork } from './sections/react.ts';
import { countLists, countRequests } from './sections/requests.ts';
import { weighShares } from './sections/shares.ts';

const LOAD_ROUNDS = 21;
const EMULATOR_ROUNDS = 5;

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const sections: Section[] = [];
async function measure(section: Promise<Section>): Promise<void> {
  const measured = await section;
  print(measured);
  sections.push(measured);
}

await measure(weighLogin());
await measure(weighShares());
await measure(weighScreens());
await measure(weighHooks());
await measure(weighImports());
// Before the browser starts, which would take processor time and handles.
await measure(measureEmulator(EMULATOR_ROUNDS));

const bench = await openBench([
  'ours',
  'oursWithSdk',
  'baseline',
  'baselineMini',
  'forms',
  'hooks',
  'readers',
]);
// Newer servers keep no log.
const older = await openBench(['ours', 'forms'], {}, { compat: '1.9', project: { maxSessions: 10 } });
const where = machine(bench.browser);
try {
  await measure(countReactsWork(bench, await exportsOf('@appwrite-kit/components')));
  await measure(countRequests(bench));
  await measure(countLists(older));
  await measure(compareLoads(bench, LOAD_ROUNDS));
} finally {
  await bench.close();
  await older.close();
}

mkdirSync(docs, { recursive: true });
await writeTreemap(`${docs}bench-treemap.html`);
writeFileSync(`${docs}bench.md`, toMarkdown(sections, where, versions()));
say('\nWritten to docs/bench.md and docs/bench-treemap.html');
if (sections.some(({ rows }) => rows.some(({ isKept }) => isKept === false))) process.exitCode = 1;
