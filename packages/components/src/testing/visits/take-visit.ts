import { QueryClient } from '@tanstack/react-query';
import { expect, vi } from 'vitest';
import { block } from '../block.ts';
import { openPage } from '../open-page.tsx';
import type { Fault } from './faults.ts';
import type { Page, Typed, Visit, World } from './visit.ts';

/** What a visit is told of while it is under way. */
export interface Arrival {
  page: Page;
  queryClient: QueryClient;
  typed: Typed;
}

/**
 * Goes to just before the request of a visit.
 *
 * @param prepare - Runs when all is set for that request: before the screen is shown, if showing it is what makes the request.
 */
export async function arrive(visit: Visit, world: World, prepare?: () => Promise<unknown>): Promise<Arrival> {
  const ui = await visit.open(world);
  const isRead = visit.button === undefined;
  if (isRead) await prepare?.();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const page = await openPage(world.emulator, ui, queryClient);
  await visit.lead?.(page, world);
  const typed = (await visit.type?.(world)) ?? {};
  if (!isRead) await prepare?.();
  return { page, queryClient, typed };
}

/** Does what the visit is for: types, and presses the button as impatient people do. */
export async function act({ button, sendsItself }: Visit, { page, typed }: Arrival): Promise<void> {
  for (const [label, value] of Object.entries(typed)) {
    await page.getByLabelText(label, { exact: true }).fill(value);
  }
  if (button && !sendsItself) await page.getByRole('button', { name: button, exact: true }).dblClick();
}

/**
 * Presses the button that leads on after a failure.
 *
 * @param delay - How long each press takes, in milliseconds. Slow fingers press a second time when the first has shown.
 */
export async function tryAgain(
  { button = 'Try again', again = button }: Visit,
  { page }: Arrival,
  delay = 0,
) {
  await page.getByRole('button', { name: again, exact: true }).dblClick({ delay });
}

/** Waits until it shows that the visit was a success. */
export async function expectSuccess({ done }: Visit, { page }: Arrival, { onSuccess }: World): Promise<void> {
  if (done) await expect.element(done(page)).toBeVisible();
  else await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
}

/** Everything that the page announces. */
export const announced = (): string =>
  Array.from(document.querySelectorAll('[role=alert], [role=status]'), ({ textContent }) => textContent).join(
    '\n',
  );

/** The ids that the page uses for more than one element. */
export function idsUsedTwice(): string[] {
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Makes requests of one kind go wrong from now on. */
export async function breakRequests({ emulator }: World, request: string, { rule }: Fault): Promise<void> {
  const [method, path] = request.split(' ');
  if (rule) await emulator.control('POST', 'faults', { method, path: `/v1${path}`, ...rule });
  else await goOffline(`*/v1${path}`);
}

/** Makes everything work again. */
export async function mendRequests({ emulator }: World): Promise<void> {
  await emulator.control('DELETE', 'faults');
  if (!navigator.onLine) await goOnline();
}

/** Vitest's own requests go on: a test that is offline itself could not say how it went. */
async function goOffline(url: string) {
  await block(url, `${url}?*`);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
}

async function goOnline() {
  await block();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
}
