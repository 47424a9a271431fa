import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { errors } from '../messages/en/errors.ts';
import { form } from '../messages/en/form.ts';
import { nameOf, visits } from '../testing/visits/all.ts';
import { holdRequests } from '../testing/visits/go-slow.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import { act, announced, arrive, expectSuccess, mendRequests } from '../testing/visits/take-visit.ts';
import { countRequests, type SeenRequest, watchRequests } from '../testing/visits/watch-requests.ts';

const world = withWorld();
const presses = visits.filter(({ button, request }) => button && !request.startsWith('GET'));

/** What is under way, by its button. */
const busy = () => document.querySelector('[aria-busy=true]');

describe.each(presses.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('is told to wait, and sends nothing twice', async () => {
    let requests: SeenRequest[] = [];
    const arrival = await arrive(visit, world, async () => {
      await holdRequests(world, visit.request);
      requests = watchRequests();
    });
    await act(visit, arrival);
    await expect.poll(() => countRequests(requests, visit.request)).not.toEqual([]);
    await expect.poll(busy).not.toBeNull();

    const isForm = busy()?.closest('form');
    if (isForm) {
      vi.advanceTimersByTime(3000);
      await expect.poll(announced).toContain(form['form.slow']);
    }
    await userEvent.keyboard('{Enter}{Enter}');
    expect(announced()).not.toContain(errors['error.unknown']);

    await mendRequests(world);
    await expectSuccess(visit, arrival, world);
    const counts = countRequests(requests, visit.request);
    expect(counts).toEqual(counts.map(() => 1));
  });
});
