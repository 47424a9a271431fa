import { describe, expect, test } from 'vitest';
import { nameOf, visits } from '../testing/visits/all.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import { arrive, expectSuccess, tryAgain } from '../testing/visits/take-visit.ts';
import { type SeenRequest, watchRequests } from '../testing/visits/watch-requests.ts';

const world = withWorld();
const forms = visits.filter(({ type }) => type !== undefined);

/** Fills in a field as a password manager may: nothing hears of it. */
function fillSilently(field: Element, value: string) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  own?.set?.call(field, value);
}

/** What is typed only to be sure is not sent, and a phone number goes in the form that the server wants. */
const isSentAsTyped = ([label]: [string, string]) => !/^Type |^Phone/.test(label);

describe.each(forms.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('sends what is shown, whoever filled it in', async () => {
    let requests: SeenRequest[] = [];
    const arrival = await arrive(visit, world, async () => {
      requests = watchRequests();
    });
    for (const [label, value] of Object.entries(arrival.typed)) {
      const field = arrival.page.getByLabelText(label, { exact: true });
      await expect.element(field).toBeVisible();
      fillSilently(field.element(), value);
    }
    await tryAgain(visit, arrival);
    await expectSuccess(visit, arrival, world);
    const sent = requests.map(({ body }) => body).join('\n');
    for (const [, value] of Object.entries(arrival.typed).filter(isSentAsTyped)) {
      expect(sent).toContain(JSON.stringify(value).slice(1, -1));
    }
  });
});
