import { type Bench, settle } from './open-bench.ts';
import { ada, openSignedIn, plantUsers } from './users.ts';
import { watchRequests } from './watch-requests.ts';

/** Requests that a page makes once its session was ended elsewhere, after the one that found out. */
export async function measureDeath(bench: Bench): Promise<number> {
  const session = await openSignedIn(bench);
  const page = await bench.open('hooks', {}, session);
  await page.getByText('signed-in').waitFor();
  await page.waitForLoadState('networkidle');
  // One page alone: others would be told, and ask for themselves.
  await session.close();
  const { endpoint, projectId } = bench.emulator;
  const headers = { 'x-appwrite-project': projectId };
  await page.context().request.delete(`${endpoint}/account/sessions`, { headers });
  const traffic = await watchRequests(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('signed-out').waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
  await page.context().close();
  if (traffic.calls[0] !== 'PATCH /account/prefs') throw new Error(`Expected a PATCH, saw ${traffic.calls}`);
  return traffic.calls.length - 1;
}

/** How often a page asks again for what the server refuses: a read, and a sign-in with a wrong password. */
export async function measureRefusals(bench: Bench): Promise<{ read: number; write: number }> {
  await plantUsers(bench);
  const page = await bench.blank();
  const traffic = await watchRequests(page);
  await page.goto(bench.addressOf('ours'));
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Email', { exact: true }).fill(ada.email);
  await page.getByLabel('Password', { exact: true }).fill('not the engine');
  await page.keyboard.press('Enter');
  await page.getByText('Wrong email or password.').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  const retries = (call: string) => traffic.calls.filter((made) => made === call).length - 1;
  return { read: retries('GET /account'), write: retries('POST /account/sessions/email') };
}
