import { Listeners } from '../listeners.ts';

/** A request to the API and how it ended. Paths come without their query, which may hold secrets. */
export interface RequestEntry {
  method: string;
  path: string;
  /** Null when the connection was dropped. */
  status: number | null;
  /** The error type, or null. */
  type: string | null;
  /** How long the answer took, in whole milliseconds. */
  duration: number;
  /** ISO date, in real time. */
  at: string;
}

/** How many requests are remembered. */
const CAPACITY = 200;

/** The requests of late. */
export class RequestLog {
  /** Tells of every request once it is answered. */
  readonly arrivals = new Listeners<RequestEntry>();
  readonly #entries: RequestEntry[] = [];

  /** The requests that are remembered, newest last. */
  all(): readonly RequestEntry[] {
    return this.#entries;
  }

  /** @internal Answers a request and notes how it went. */
  async record(method: string, path: string, answer: () => Promise<Response>): Promise<Response> {
    const start = performance.now();
    const note = (status: number | null, type: string | null) =>
      this.#add({
        method,
        path,
        status,
        type,
        duration: Math.round(performance.now() - start),
        at: new Date().toISOString(),
      });
    try {
      const response = await answer();
      note(response.status, await errorType(response));
      return response;
    } catch (error) {
      note(null, null);
      throw error;
    }
  }

  #add(entry: RequestEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > CAPACITY) this.#entries.shift();
    this.arrivals.emit(entry);
  }
}

async function errorType(response: Response): Promise<string | null> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  if (response.status < 400 || !isJson) return null;
  try {
    const { type } = await response.clone().json();
    return typeof type === 'string' ? type : null;
  } catch {
    return null;
  }
}
