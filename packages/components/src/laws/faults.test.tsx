import { describe, expect, test, vi } from 'vitest';
import { nameOf, visits } from '../testing/visits/all.ts';
import { type Fault, faults } from '../testing/visits/faults.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import {
  type Arrival,
  act,
  announced,
  arrive,
  breakRequests,
  expectSuccess,
  idsUsedTwice,
  mendRequests,
  tryAgain,
} from '../testing/visits/take-visit.ts';
import type { Visit } from '../testing/visits/visit.ts';
import { countRequests, type SeenRequest, watchRequests } from '../testing/visits/watch-requests.ts';

const world = withWorld();

/** Two of them take less time than a late answer. */
const SLOW_PRESS = 60;

/** A read is tried twice more where that can help; a write is sent once. */
const timesUnder = ({ isRetried }: Fault, { request }: Visit) =>
  isRetried && request.startsWith('GET') ? 3 : 1;

/** Some buttons make a request for each row; none is made twice. */
function expectEach(requests: SeenRequest[], { request }: Visit, times: number, fault?: string) {
  const counts = countRequests(requests.splice(0), request);
  expect(counts, fault).not.toEqual([]);
  expect(counts, fault).toEqual(counts.map(() => times));
}

/** What went wrong is said in words of our own, and everything else is as it was. */
async function expectFailure(name: string, { words }: Fault, { page, typed }: Arrival) {
  await expect.poll(announced, { message: name }).toContain(words);
  expect(document.body.textContent, name).not.toMatch(/fault was injected|bad gateway/i);
  expect(idsUsedTwice(), name).toEqual([]);
  for (const [label, value] of Object.entries(typed)) {
    await expect.element(page.getByLabelText(label, { exact: true })).toHaveValue(value);
  }
}

/** A page that was offline reads again what it could not as soon as it is online. */
const recoversByItself = ({ request }: Visit) => request.startsWith('GET');

describe.each(visits.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('finds a way on whatever goes wrong, with one request for each try', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    const [[firstName, first], ...others] = faults;
    let requests: SeenRequest[] = [];
    const arrival = await arrive(visit, world, async () => {
      await breakRequests(world, visit.request, first);
      requests = watchRequests();
    });
    await act(visit, arrival);
    await expectFailure(firstName, first, arrival);
    expectEach(requests, visit, timesUnder(first, visit), firstName);

    for (const [name, fault] of others) {
      await mendRequests(world);
      await breakRequests(world, visit.request, fault);
      await tryAgain(visit, arrival, fault.rule?.latency ? SLOW_PRESS : 0);
      await expectFailure(name, fault, arrival);
      expectEach(requests, visit, timesUnder(fault, visit), name);
      if (fault.pause) vi.advanceTimersByTime(fault.pause * 1000);
    }

    await mendRequests(world);
    if (!recoversByItself(visit)) await tryAgain(visit, arrival);
    await expectSuccess(visit, arrival, world);
    expectEach(requests, visit, 1);
  });
});
