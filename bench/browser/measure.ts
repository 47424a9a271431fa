import type { Page } from 'playwright-core';
import { type Bench, readProbe, settle, whatReactDid } from './open-bench.ts';
import { ada, plantUsers, signIn } from './users.ts';
import { watchRequests } from './watch-requests.ts';

const accountReads = (calls: readonly string[]) => calls.filter((call) => call === 'GET /account').length;

/** What it takes to put the login screen on the page, until the server has said that nobody is signed in. */
export async function measureMount(bench: Bench) {
  const page = await bench.open('ours');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  const { commits, components } = await readProbe(page);
  const nodes = await page.locator('main *').count();
  await page.context().close();
  return { commits, components, nodes };
}

/** What travels between pressing Enter and the account on the page. */
export async function measureSignIn(bench: Bench) {
  await plantUsers(bench);
  const page = await bench.open('ours');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.waitForLoadState('networkidle');
  const traffic = await watchRequests(page);
  await signIn(page, ada);
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
  await page.context().close();
  return { calls: traffic.calls.length, trips: traffic.calls.length + traffic.preflights.length };
}

/** Requests, commits and renders for a number of components that all read the account. */
export async function measureReaders(bench: Bench, signedIn: Page, count: number) {
  const page = await bench.blank(signedIn);
  const traffic = await watchRequests(page);
  await page.goto(bench.addressOf('readers', { count: String(count) }));
  await page.waitForFunction(
    (name) => document.querySelector('i:last-of-type')?.textContent === name,
    ada.name,
  );
  await settle(page);
  const { commits, renders } = await readProbe(page);
  await page.close();
  return { reads: accountReads(traffic.calls), commits, renders };
}

/** What a change of the name does to components that only show the id. */
export async function measureRename(bench: Bench, signedIn: Page, count: number) {
  const page = await bench.open('readers', { read: 'id', count: String(count) }, signedIn);
  await page.waitForFunction((id) => document.querySelector('i:last-of-type')?.textContent === id, ada.id);
  const traffic = await watchRequests(page);
  const { rendersOf } = await whatReactDid(page, async () => {
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('button', { name: 'Renamed' }).waitFor();
  });
  await page.waitForLoadState('networkidle');
  await page.close();
  const writes = traffic.calls.filter((call) => call === 'PATCH /account/name').length;
  return { renders: rendersOf('IdReader'), writes, reads: accountReads(traffic.calls) };
}
