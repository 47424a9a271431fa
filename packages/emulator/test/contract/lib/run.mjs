// Runs cases: prepares the state, executes the steps, observes, compares.
import { Inbox } from './inbox.mjs';
import { differences, inflate, observe } from './observe.mjs';
import { STATES } from './states.mjs';
import { WebSocketClient } from './websocket.mjs';
import { World } from './world.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// ---------------------------------------------------------------- steps

function parameters(url) {
  try {
    return Object.fromEntries(new URL(url).searchParams);
  } catch {
    return {};
  }
}

/** `save: {name: "body.$id"}`: sources are body, link (query of a mailed link), code, query (of a Location), session. */
function save(world, step, sources) {
  for (const [name, path] of Object.entries(step.save ?? {})) {
    const value = path.split('.').reduce((at, key) => at?.[key], sources);
    if (value !== undefined && value !== null) world.vars[(step.scope ?? '') + name] = String(value);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function httpStep(world, step) {
  let answer = await world.send(step);
  for (let hop = 0; step.follow && hop < 8 && leavesTo(answer); hop += 1) {
    // The rest of the journey is the browser's: plain navigation, without the SDK's headers.
    const url = new URL(leavesTo(answer), world.options.endpoint).href;
    answer = await world.send({
      method: 'GET',
      url,
      as: step.as,
      headers: { origin: null, 'x-appwrite-project': null },
    });
  }
  save(world, step, {
    body: parsed(answer.text),
    session: world.client(step.as).jar.value(),
    query: parameters(answer.headers.location),
  });
  return observe(answer, world, step);
}

/** Where a redirect leads, as long as it is not back to the application. */
const leavesTo = ({ headers }) =>
  headers.location?.startsWith('http://localhost:5173') ? null : headers.location;

async function messageStep(world, step) {
  const channel = step.mail ? 'email' : 'sms';
  const to = await world.expand(step.mail ?? step.sms, step.scope);
  const message = await world.inbox.next(channel, to, world.seen);
  if (!message) throw new Error(`no ${channel} to ${to}`);
  save(world, step, { code: message.code, link: parameters(message.link) });
  // Links have no code and codes no link; a stray number in a template is no code.
  const code = message.link ? null : message.code && `<digits:${message.code.length}>`;
  return {
    subject: world.normalise(message.subject),
    link: message.link && world.normalise(decodeURIComponent(message.link)),
    code,
  };
}

async function silenceStep(world, step) {
  const message = await world.inbox.next('email', await world.expand(step.noMail), world.seen, 900);
  return { mail: message ? world.normalise(message.subject) : null };
}

/** The order of events and channels in a frame means nothing. */
function frameShape(world, frame) {
  if (!frame) return { silent: true };
  const shape = structuredClone(frame);
  for (const key of ['events', 'channels']) if (Array.isArray(shape.data?.[key])) shape.data[key].sort();
  return world.normalise(shape);
}

async function socketStep(world, step) {
  const name = step.as ?? 'main';
  if (step.ws === 'open') {
    const { project, realtime, timeout } = world.options;
    const headers = {
      origin: 'http://localhost:5173',
      ...world.client(step.as).sessionHeaders(project, step.auth),
      ...step.headers,
    };
    world.sockets[name] = await WebSocketClient.connect(
      `${realtime}?${await world.expand(step.query ?? 'project={{project}}')}`,
      headers,
      timeout,
    );
  }
  const socket = world.sockets[name];
  if (step.ws === 'close') {
    socket.close();
    return {};
  }
  if (step.ws === 'send') socket.send(await world.expand(step.frame));
  for (;;) {
    const frame = await socket.next(step.ws === 'silence' ? 900 : 4_000);
    // Events come late: those of the state's own preparation are passed over when the step names its event.
    if (!step.event || !frame?.data?.events || frame.data.events.includes(`users.*.${step.event}`))
      return frameShape(world, frame);
  }
}

async function runStep(world, step) {
  if (step.mail || step.sms) return messageStep(world, step);
  if (step.noMail) return silenceStep(world, step);
  if (step.ws) return socketStep(world, step);
  if (step.method) return httpStep(world, step);
  if (step.state) await prepare(world, step.state, step.as);
  if (step.client) await world.changeClient(step);
  if (step.wait) await pause(step.wait);
  return {};
}

/** Brings a person into a state; every step of it has to succeed. */
async function prepare(world, state, as = 'main') {
  if (!STATES[state]) throw new Error(`unknown state "${state}"`);
  const scope = world.addPerson(as);
  for (const step of STATES[state]) {
    const seen = await runStep(world, { ...step, as, scope });
    if (seen.status >= 300)
      throw new Error(
        `${describeStep(step)} answered ${seen.status} ${seen.type ?? ''} ${seen.message ?? ''}`,
      );
  }
}

// ---------------------------------------------------------------- cases

const stepsOf = (item) => item.steps ?? [item];
const isSingle = (item) => !item.steps;
const expectationOf = (item, index) => (isSingle(item) ? item.expect : item.steps[index].expect);

/** A state survives a case that cannot have changed anything: a read, or a refused write. */
function unchanged(item, seen) {
  if (!isSingle(item) || seen?.cookies || item.method === 'DELETE' || seen?.status === undefined)
    return false;
  return item.method === 'GET' ? seen.status < 500 : seen.status >= 400 && seen.status < 500;
}

/** Rate limits start afresh at every full hour; a case about them must not straddle one. */
async function keepAwayFromTheHour(item) {
  const left = 3_600_000 - (Date.now() % 3_600_000);
  if (item.steps?.some((step) => step.limits) && left < 40_000) await pause(left + 200);
}

export class Runner {
  #idle = new Map(); // prepared worlds by state, waiting for the next case

  constructor(options) {
    this.options = options;
    this.inbox = new Inbox(options);
  }

  async #world(state, fresh) {
    const idle = fresh ? undefined : this.#idle.get(state)?.pop();
    if (idle && Date.now() - idle.born < 240_000) return { world: idle.renew(), reused: true };
    const world = new World(this.options, this.inbox);
    await prepare(world, state);
    world.born = Date.now();
    return { world, reused: false };
  }

  #putBack(state, world) {
    if (!this.#idle.has(state)) this.#idle.set(state, []);
    this.#idle.get(state).push(world);
  }

  /** Executes a case and returns {observed: [per step], error, reused}. An error ends the case. */
  async execute(item, { fresh = false } = {}) {
    const state = item.state ?? 'guest';
    const observed = [];
    let reused = false;
    let world;
    try {
      await keepAwayFromTheHour(item);
      ({ world, reused } = await this.#world(state, fresh));
      for (const step of stepsOf(item)) observed.push(await runStep(world, step));
      if (unchanged(item, observed[0])) this.#putBack(state, world);
      return { observed, reused };
    } catch (error) {
      const at = world ? `step ${observed.length + 1}` : `state "${state}"`;
      return { observed, reused, error: `${at}: ${error.message}` };
    } finally {
      for (const socket of Object.values(world?.sockets ?? {})) socket.close();
    }
  }

  #compare(item, { observed, error }, rules) {
    const found = observed.flatMap((seen, index) => {
      const expected = inflate(expectationOf(item, index) ?? {}, rules.models);
      const where = isSingle(item) ? '' : `step ${index + 1} ${describeStep(item.steps[index])}: `;
      return differences(expected, seen, rules).map((d) => ({ ...d, path: where + d.path }));
    });
    if (error) found.push({ path: error.split(':')[0], expected: 'to go on', actual: error });
    return found;
  }

  /**
   * Runs a case and compares. A difference seen on a reused state only counts if a fresh state shows it too,
   * and a missing answer only if it is missing twice: a busy machine is no mistake of the server.
   */
  async check(item, rules) {
    const first = await this.execute(item);
    const found = this.#compare(item, first, rules);
    const doubtful = first.reused || first.error?.includes('no answer within');
    if (!found.length || !doubtful) return found;
    return this.#compare(item, await this.execute(item, { fresh: true }), rules);
  }
}

/** Does a case use the API key, in its state or in a step? */
export const needsKey = (item) => /"state":"api-key|\{\{key\}\}/.test(JSON.stringify(item));

export function describeStep(step) {
  if (step.method) return `${step.method} ${step.path ?? step.url}`;
  if (step.ws) return `websocket ${step.ws}`;
  return `${['mail', 'sms', 'noMail', 'state', 'wait'].find((key) => step[key])} ${step.mail ?? step.sms ?? step.noMail ?? step.state ?? step.wait}`;
}

/** Runs `work` over the items, `width` at a time; those that ask for it (`alone`) one by one at the end. */
export async function inParallel(items, width, work) {
  const queue = items.filter((item) => !item.alone).values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  for (const item of items.filter((each) => each.alone)) await work(item);
}
