import { describe, expect, test } from 'vitest';
import { nameOf, visits } from '../testing/visits/all.ts';
import { offline, serverFailure } from '../testing/visits/faults.ts';
import {
  findSecrets,
  linkSecret,
  type Place,
  placesOf,
  shownSecrets,
  typedSecrets,
  watchConsole,
} from '../testing/visits/secrets.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import {
  act,
  announced,
  arrive,
  breakRequests,
  expectSuccess,
  mendRequests,
  tryAgain,
} from '../testing/visits/take-visit.ts';

const world = withWorld();
const writes = visits.filter(({ request }) => !request.startsWith('GET'));
/** What was typed stays typed until it was of use. */
const untilUsed: readonly Place[] = ['the fields'];
/** A code that is shown for somebody to copy is on the page, and in what the page is made of. */
const whileShown: readonly Place[] = ['the document', 'the query cache', 'all that could be dehydrated'];

describe.each(writes.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('leaves no secret anywhere', async () => {
    const written = watchConsole();
    let link: string[] = [];
    const open: typeof visit.open = async (ofWorld) => {
      const ui = await visit.open(ofWorld);
      link = linkSecret();
      return ui;
    };
    const arrival = await arrive({ ...visit, open }, world);
    const { page, queryClient, typed } = arrival;
    const used = [...typedSecrets(typed), ...link];
    const find = async (secrets: readonly string[], exceptIn?: readonly Place[]) =>
      findSecrets(await placesOf(queryClient, written), secrets, exceptIn);

    for (const fault of [serverFailure, offline]) {
      await breakRequests(world, visit.request, fault);
      await (fault === serverFailure ? act(visit, arrival) : tryAgain(visit, arrival));
      await expect.poll(announced).toContain(fault.words);
      expect(await find(used, untilUsed)).toEqual([]);
      expect(await find(await shownSecrets(world), [...whileShown, ...untilUsed])).toEqual([]);
      await mendRequests(world);
    }

    await tryAgain(visit, arrival);
    await expectSuccess(visit, arrival, world);
    await expect.poll(() => find(used)).toEqual([]);
    expect(await find(await shownSecrets(world), whileShown)).toEqual([]);

    await page.unmount();
    await expect.poll(async () => find([...used, ...(await shownSecrets(world))])).toEqual([]);
  });
});
