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
  /** Answers what no API answers, or nothing at all. */
  body?: 'malformed-json' | 'html' | 'drop';
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
  #rules: Fault[] = [];

  /** Adds a rule; the oldest that fits a request and is not spent counts. */
  add(fault: Fault): void {
    this.#rules.push({ ...fault });
  }

  /** The rules that are not spent. */
  all(): readonly Fault[] {
    return this.#rules;
  }

  /** Removes every rule. */
  clear(): void {
    this.#rules = [];
  }

  /** @internal Takes the rule for a request, counting it. */
  take(method: string, pathname: string): Fault | undefined {
    const rule = this.#rules.find((fault) => fits(fault, method, pathname));
    if (rule?.count !== undefined) {
      rule.count -= 1;
      if (rule.count <= 0) this.#rules = this.#rules.filter((other) => other !== rule);
    }
    return rule;
  }
}

function fits(fault: Fault, method: string, pathname: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  if (!fault.path) return true;
  const pattern = fault.path.split('*').map(escapePattern).join('.*');
  return new RegExp(`^${pattern}$`).test(pathname);
}

const escapePattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
