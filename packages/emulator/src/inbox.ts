import type { Clock } from './clock.ts';
import { uniqueId } from './ids.ts';
import { Listeners } from './listeners.ts';
import type { MessageRow } from './store/own-rows.ts';
import type { Store } from './store/store.ts';

/** A mail or text message that an app would have sent. */
export interface Message {
  id: string;
  channel: 'email' | 'sms';
  to: string;
  /** Name of the user it goes to; empty for one without, and for text messages. */
  toName: string;
  /** Null for text messages. */
  subject: string | null;
  text: string;
  /** Null for text messages. */
  html: string | null;
  links: string[];
  /** The six digits of a one-time code, or null. */
  code: string | null;
  /** ISO date. */
  at: string;
}

/** What is to be sent; the inbox adds the rest. */
export type Draft = Omit<Message, 'id' | 'at' | 'toName'> & Partial<Pick<Message, 'toName'>>;

/**
 * All messages the emulator sent.
 *
 * @example
 * ```ts
 * const { code } = await emulator.inbox.next('ada@example.com');
 * ```
 */
export class Inbox {
  /** Tells of every message as it is sent. */
  readonly arrivals = new Listeners<Message>();
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #removed: () => void;

  /** @internal */
  constructor(store: Store, clock: Clock, removed: () => void = () => {}) {
    this.#store = store;
    this.#clock = clock;
    this.#removed = removed;
  }

  /** Every message, newest last; those to one address or phone number when told. */
  all(to?: string): Message[] {
    return this.#store.messages.list(to === undefined ? {} : { to }).map(toMessage);
  }

  /** The message of an id. */
  get(id: string): Message | undefined {
    const row = this.#store.messages.find({ id });
    return row && toMessage(row);
  }

  /** The newest message to an address or phone number. */
  last(to: string): Message | undefined {
    return this.all(to).at(-1);
  }

  /** The next message to an address that is sent after this call. */
  next(to: string): Promise<Message> {
    return new Promise((resolve) => {
      const stop = this.arrivals.subscribe((message) => {
        if (message.to !== to) return;
        stop();
        resolve(message);
      });
    });
  }

  /** Forgets one message; false when there is none of that id. */
  remove(id: string): boolean {
    const removed = this.#store.messages.delete({ id }) > 0;
    if (removed) this.#removed();
    return removed;
  }

  /** Forgets every message. */
  clear(): void {
    this.#store.messages.delete({});
    this.#removed();
  }

  /** @internal */
  deliver(draft: Draft): void {
    const row = this.#store.messages.insert({
      toName: '',
      ...draft,
      id: uniqueId(),
      at: this.#clock.now(),
    });
    this.arrivals.emit(toMessage(row));
  }
}

function toMessage({ at, ...message }: MessageRow): Message {
  return { ...message, at: new Date(at).toISOString() };
}
