import { budgets } from '../budgets.ts';
import { measureCycles } from '../emulator/cycles.ts';
import { measureThroughput, type Throughput } from '../emulator/load.ts';
import { measureStart } from '../emulator/start.ts';
import { kib, type Row, ratio, type Section, within } from '../section.ts';

const CYCLES = 500;

function describe({ request, users, accounts, perSecond, cost }: Throughput): Row {
  return {
    what: `${request}, ${users} at once, ${accounts.toLocaleString('en')} accounts`,
    figure: `${perSecond.toFixed(0)} per second, ${cost.toFixed(2)} ms of processor each`,
  };
}

/** How the cost of a request with many accounts relates to that with few. */
function growth(throughput: readonly Throughput[]): Row[] {
  const few = throughput.filter(({ accounts }) => accounts === 10);
  return few.map(({ request, users, cost, accounts }) => {
    const many = throughput.find(
      (other) => other.request === request && other.users === users && other.accounts !== accounts,
    );
    const what = `${request}, ${users} at once: cost with 100,000 accounts to that with 10`;
    return within(what, (many?.cost ?? Number.NaN) / cost, budgets.emulatorGrowth, ratio);
  });
}

/** What the emulator takes and what it stands. */
export async function measureEmulator(rounds: number): Promise<Section> {
  const start = await measureStart(rounds);
  const [first, halfway, last] = await measureCycles(CYCLES);
  const throughput = await measureThroughput(rounds);
  return {
    title: 'The emulator',
    note: 'Load comes from this machine, over loopback, for two seconds at a time. Medians.',
    rows: [
      within('start to ready, to `node -e 0`', start.emulator / start.node, budgets.emulatorStart, ratio),
      within(
        `open handles that ${CYCLES} times create and close leave behind`,
        last.handles - first.handles,
        0,
      ),
      {
        what: `heap at first, after ${CYCLES / 2} and after ${CYCLES} times`,
        figure: [first, halfway, last].map(({ heap }) => kib(heap)).join(', '),
      },
      within('heap at the end to that at first', last.heap / first.heap, budgets.emulatorHeap, ratio),
      ...throughput.map(describe),
      ...growth(throughput),
    ],
  };
}
