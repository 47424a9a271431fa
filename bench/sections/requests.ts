import { measureDeath, measureRefusals } from '../browser/failures.ts';
import { measureLists } from '../browser/lists.ts';
import { measureReaders, measureRename, measureSignIn } from '../browser/measure.ts';
import type { Bench } from '../browser/open-bench.ts';
import { openSignedIn } from '../browser/users.ts';
import { budgets } from '../budgets.ts';
import { type Row, type Section, within } from '../section.ts';

const SUBSCRIBERS = 1000;

/** What travels, and how it grows with the number of components. */
export async function countRequests(bench: Bench): Promise<Section> {
  const signIn = await measureSignIn(bench);
  const session = await openSignedIn(bench);
  const readers: Row[] = [];
  for (const count of [1, 10, 100, SUBSCRIBERS]) {
    const { reads, commits, renders } = await measureReaders(bench, session, count);
    const row = within(`GET account for ${count} components`, reads, budgets.accountReads);
    readers.push({ ...row, figure: `${reads}, in ${commits} commits and ${renders} renders` });
  }
  const rename = await measureRename(bench, session, SUBSCRIBERS);
  const death = await measureDeath(bench);
  const retries = await measureRefusals(bench);
  const name = `${SUBSCRIBERS} subscribers to the id, when the name changes`;
  return {
    title: 'What travels',
    note: 'Between Chromium and the emulator, from another origin, as in most apps. A trip is a call or the preflight that the browser puts before it.',
    rows: [
      within('sign-in to account shown: calls', signIn.calls, budgets.signIn.calls),
      within('sign-in to account shown: trips', signIn.trips, budgets.signIn.trips),
      ...readers,
      within(`${name}: renders`, rename.renders, budgets.rename.renders),
      within(`${name}: PATCH`, rename.writes, budgets.rename.writes),
      within(`${name}: GET`, rename.reads, budgets.rename.reads),
      within(
        'session ended elsewhere, 20 hooks: calls after the one that finds out',
        death,
        budgets.sessionDeath,
      ),
      within('a read that the server refuses: retries', retries.read, budgets.refusedRetries),
      within('a sign-in that the server refuses: retries', retries.write, budgets.refusedRetries),
    ],
  };
}

/** What lists cost that are short, and that are long. */
export async function countLists(bench: Bench): Promise<Section> {
  const lists = await measureLists(bench);
  return {
    title: 'Short lists and long ones',
    note: 'Until everything is shown. Identities and log entries come in pages; sessions are limited by the server.',
    rows: lists.map(({ list, entries, requests, commits, renders, nodes }) => ({
      what: `\`${list}\` of ${entries}`,
      figure: `${requests} requests, ${commits} commits, ${renders} renders, ${nodes} nodes`,
    })),
  };
}
