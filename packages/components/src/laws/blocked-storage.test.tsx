import { describe, test, vi } from 'vitest';
import { nameOf, visits } from '../testing/visits/all.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import { act, arrive, expectSuccess } from '../testing/visits/take-visit.ts';

const world = withWorld();

function refuse(): never {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
}

/** What a browser does that lets a page keep nothing. */
function blockStorage() {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
    vi.spyOn(window, name, 'get').mockImplementation(refuse);
  }
  vi.stubGlobal('BroadcastChannel', undefined);
}

describe.each(visits.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('works where nothing can be kept', async () => {
    const open: typeof visit.open = async (ofWorld) => {
      const ui = await visit.open(ofWorld);
      blockStorage();
      return ui;
    };
    const arrival = await arrive({ ...visit, open }, world);
    await act(visit, arrival);
    await expectSuccess(visit, arrival, world);
  });
});
