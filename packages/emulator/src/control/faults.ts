/** What goes wrong with a request, for tests of how an app copes. */
export interface Fault {
  /** Method of the requests that are hit; any when left out. */
  method?: string;
  /** Path of the requests that are hit, with `*` for anything; any when left out. */
  path?: string;
  /** How many requests are hit before the rule is spent; all of them when left out. */
  count?: number;
  /** Milliseconds to wait before answering. */
  latency?: number;
  /** Answers an error with this status instead of doing anything. */
  status?: number;
  /** The error type that goes with the status; one that fits it when left out. */
  type?: string;
  /** Answers what no API answers, or nothing at all. */
  body?: 'malformed-json' | 'html' | 'drop';
}

/** A rule that is in force; `count` goes down with every request it hits. */
export interface FaultRule extends Fault {
  readonly id: string;
}

/** The connection is to be cut without an answer. */
export class DroppedConnection extends Error {}

/**
 * Rules about requests that go wrong.
 *
 * @example
 * ```ts
 * emulator.faults.add({ path: '/v1/account/sessions/*', status: 503, count: 1 });
 * ```
 */
export class Faults {
  readonly #changed: () => void;
  readonly #waiting = new Set<() => void>();
  #rules: FaultRule[] = [];
  #added = 0;

  /** @internal */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Adds a rule; the oldest that fits a request and is not spent counts. */
  add(fault: Fault): FaultRule {
    this.#added += 1;
    const rule = { ...fault, id: String(this.#added) };
    this.#rules.push(rule);
    this.#changed();
    return rule;
  }

  /** The rules that are not spent. */
  all(): readonly FaultRule[] {
    return this.#rules;
  }

  /** Removes one rule; false when there is none of that id. */
  remove(id: string): boolean {
    const rule = this.#rules.find((candidate) => candidate.id === id);
    if (rule) this.#drop(rule);
    return rule !== undefined;
  }

  /** Removes every rule, and lets the requests go on that wait because of one. */
  clear(): void {
    this.#rules = [];
    for (const end of this.#waiting) end();
    this.#changed();
  }

  /** @internal Takes the rule for a request, counting it. */
  take(method: string, pathname: string): Fault | undefined {
    const rule = this.#rules.find((fault) => fits(fault, method, pathname));
    if (rule?.count === undefined) return rule;
    rule.count -= 1;
    if (rule.count <= 0) this.#drop(rule);
    else this.#changed();
    return rule;
  }

  /** @internal Waits, but not beyond {@link clear}. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.#waiting.add(end);
    });
  }

  #drop(rule: FaultRule): void {
    this.#rules = this.#rules.filter((other) => other !== rule);
    this.#changed();
  }
}

function fits(fault: Fault, method: string, pathname: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  if (!fault.path) return true;
  const pattern = fault.path.split('*').map(escapePattern).join('.*');
  return new RegExp(`^${pattern}$`).test(pathname);
}

const escapePattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
