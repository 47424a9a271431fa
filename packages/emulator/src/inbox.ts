import type { Clock } from './clock.ts';
import { uniqueId } from './ids.ts';
import type { MessageRow } from './store/rows.ts';
import type { Store } from './store/store.ts';

/** A mail or text message that an app would have sent. */
export interface Message {
  channel: 'email' | 'sms';
  to: string;
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

/** What is to be sent; the inbox adds the date. */
export type Draft = Omit<Message, 'at'>;

/**
 * All messages the emulator sent.
 *
 * @example
 * ```ts
 * const { code } = await emulator.inbox.next('ada@example.com');
 * ```
 */
export class Inbox {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #waiting = new Set<{ to: string; resolve: (message: Message) => void }>();

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Every message, newest last. */
  all(): Message[] {
    return this.#store.messages.list().map(toMessage);
  }

  /** The newest message to an address or phone number. */
  last(to: string): Message | undefined {
    return this.#store.messages.list({ to }).map(toMessage).at(-1);
  }

  /** The next message to an address that is sent after this call. */
  next(to: string): Promise<Message> {
    return new Promise((resolve) => this.#waiting.add({ to, resolve }));
  }

  /** Forgets every message. */
  clear(): void {
    this.#store.messages.delete({});
  }

  /** @internal */
  deliver(draft: Draft): void {
    const message = toMessage(
      this.#store.messages.insert({ ...draft, id: uniqueId(), at: this.#clock.now() }),
    );
    for (const waiting of this.#waiting) {
      if (waiting.to !== message.to) continue;
      this.#waiting.delete(waiting);
      waiting.resolve(message);
    }
  }
}

function toMessage({ id, at, ...message }: MessageRow): Message {
  return { ...message, at: new Date(at).toISOString() };
}
