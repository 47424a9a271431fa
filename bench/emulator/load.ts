import autocannon from 'autocannon';
import { median } from '../median.ts';
import { startTarget, type Target } from './target.ts';
import { visitor } from './visitor.ts';

/** What an emulator stands, and what it costs. */
export interface Throughput {
  request: string;
  users: number;
  accounts: number;
  perSecond: number;
  /** Milliseconds of processor time for one request: other work on the machine hardly changes it. */
  cost: number;
}

const bodies: Record<string, string | undefined> = {
  'GET /account': undefined,
  'POST /account/sessions/email': JSON.stringify({ email: visitor.email, password: visitor.password }),
};

/** Seconds of one measurement. */
const DURATION = 2;

async function fire(target: Target, request: string, users: number) {
  const [method, path = ''] = request.split(' ') as ['GET' | 'POST', string];
  const { cookie, ...guest } = target.headers;
  const body = bodies[request];
  const before = await target.cpuTime();
  const result = await autocannon({
    url: target.endpoint + path,
    method,
    headers: cookie && !body ? { ...guest, cookie } : guest,
    ...(body && { body }),
    connections: users,
    duration: DURATION,
  });
  const used = (await target.cpuTime()) - before;
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${request}: ${result.non2xx} refused, ${result.errors} lost`);
  }
  return { perSecond: result.requests.total / result.duration, cost: used / result.requests.total };
}

async function compare(targets: readonly Target[], request: string, users: number, rounds: number) {
  const runs = targets.map(({ accounts }) => ({ accounts, shots: [] as Awaited<ReturnType<typeof fire>>[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      runs[index]?.shots.push(await fire(target, request, users));
    }
  }
  return runs.map(({ accounts, shots }) => ({
    request,
    users,
    accounts,
    perSecond: median(shots.map((shot) => shot.perSecond)),
    cost: median(shots.map((shot) => shot.cost)),
  }));
}

/** Bounded load on this machine's loopback. Emulators with few and with many accounts are asked in turns. */
export async function measureThroughput(rounds: number): Promise<Throughput[]> {
  const targets = await Promise.all([10, 100_000].map(startTarget));
  try {
    const results: Throughput[] = [];
    for (const request of Object.keys(bodies)) {
      // Nobody's first requests count: code is compiled, pages are read.
      for (const target of targets) await fire(target, request, 10);
      for (const users of [1, 10, 100]) results.push(...(await compare(targets, request, users, rounds)));
    }
    return results;
  } finally {
    for (const target of targets) target.stop();
  }
}
