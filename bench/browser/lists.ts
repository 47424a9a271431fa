import type { Page } from 'playwright-core';
import { type Bench, readProbe, settle } from './open-bench.ts';
import { ada, openSignedIn } from './users.ts';
import { watchRequests } from './watch-requests.ts';

/** What it takes to show a list of the account. */
export interface Listed {
  list: string;
  entries: number;
  requests: number;
  commits: number;
  renders: number;
  nodes: number;
}

async function measureList(bench: Bench, session: Page, list: string, entries: number): Promise<Listed> {
  const page = await bench.blank(session);
  const traffic = await watchRequests(page);
  await page.goto(bench.addressOf('forms', { form: list }));
  await page.locator('main li').first().waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  const { commits, renders } = await readProbe(page);
  const nodes = await page.locator('main *').count();
  await page.close();
  return { list, entries, requests: traffic.calls.length, commits, renders, nodes };
}

/** Signs the user in on other devices. */
async function signInElsewhere({ emulator }: Bench, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const answer = await fetch(`${emulator.endpoint}/account/sessions/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-appwrite-project': emulator.projectId },
      body: JSON.stringify({ email: ada.email, password: ada.password }),
    });
    if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`);
  }
}

const identities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ provider: 'github', providerUid: `ada-${index}` }));

/** The lists of an account that has little, and of one that has much. The log is kept by servers of 1.9 only. */
export async function measureLists(bench: Bench): Promise<Listed[]> {
  const results: Listed[] = [];
  for (const { signIns, sessions, linked } of [
    { signIns: 1, sessions: 1, linked: 10 },
    { signIns: 100, sessions: 10, linked: 1000 },
  ]) {
    await bench.emulator.reset();
    await bench.emulator.seed({ users: [{ ...ada, identities: identities(linked) }] });
    await signInElsewhere(bench, signIns - 1);
    const session = await openSignedIn(bench);
    results.push(await measureList(bench, session, 'SessionList', sessions));
    results.push(await measureList(bench, session, 'IdentityList', linked));
    results.push(await measureList(bench, session, 'ActivityLog', signIns));
    await session.context().close();
  }
  return results;
}
