import { liveSession } from '../auth/caller.ts';
import { isoDate } from '../clock.ts';
import type { Core } from '../core.ts';
import type { AccountEvent } from '../events.ts';
import { parseQuery } from '../http/parameters.ts';
import { uniqueId } from '../ids.ts';
import { userModel } from '../models/accounts.ts';
import type { Project } from '../project.ts';
import type { UserRow } from '../store/rows.ts';
import { channelsOf, expandChannels, namesOf } from './channels.ts';
import {
  FrameError,
  readFrame,
  readSession,
  readSubscriptionIds,
  readSubscriptions,
  type Subscription,
} from './frames.ts';
import { payloadOf } from './payload.ts';

/** The other end of a connection. */
export interface Peer {
  send(frame: object): void;
  close(code: number): void;
}

const INVALID_MESSAGE = 1003;
const POLICY_VIOLATION = 1008;
const TOO_MANY_MESSAGES = 1013;

/** Messages that a client may send in a minute. */
const MESSAGES_PER_MINUTE = 32;
const MINUTE = 60_000;

/** One client that listens to the account, whatever carries its messages. */
export class RealtimeConnection {
  readonly #core: Core;
  readonly #peer: Peer;
  readonly #subscriptions = new Map<string, Subscription>();
  #project: Project | undefined;
  #user: UserRow | undefined;
  #stopListening: (() => void) | undefined;
  #window = { start: 0, messages: 0 };

  constructor(core: Core, peer: Peer) {
    this.#core = core;
    this.#peer = peer;
  }

  /** Greets a client that connected to an address with these headers. */
  async open(url: URL, headers: Headers): Promise<void> {
    const { project: id, channels } = parseQuery(url.search);
    const project = typeof id === 'string' ? await this.#core.projects.find(id) : undefined;
    if (!project) return this.#refuse('Missing or unknown project ID');
    const origin = headers.get('origin');
    const problem = origin ? project.platforms.problem('Origin', origin) : undefined;
    if (problem) return this.#error(POLICY_VIOLATION, problem);
    this.#project = project;
    this.#user = liveSession(headers, project, this.#core.clock.now())?.user;
    this.#stopListening = this.#core.events.subscribe((event) => this.#tell(event));
    this.#greet(Array.isArray(channels) ? channels.filter((channel) => typeof channel === 'string') : []);
  }

  /** Takes a message. */
  receive(text: string): void {
    if (!this.#project) return;
    if (this.#isFlooding()) {
      this.#error(TOO_MANY_MESSAGES, 'Too many messages.');
      this.#peer.close(TOO_MANY_MESSAGES);
      return;
    }
    try {
      this.#handle(text, this.#project);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.#error(INVALID_MESSAGE, error.message);
    }
  }

  /** Forgets the client. */
  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** Older clients name their channels in the address. */
  #greet(wanted: string[]): void {
    const channels = expandChannels(wanted, this.#user?.id);
    const id = uniqueId();
    if (channels.length > 0) this.#subscriptions.set(id, { subscriptionId: id, channels, queries: [] });
    const subscriptions = [...this.#subscriptions.keys()];
    this.#peer.send({ type: 'connected', data: { channels, subscriptions, user: this.#showUser() } });
  }

  #handle(text: string, project: Project): void {
    const { type, data } = readFrame(text);
    if (type === 'ping') this.#peer.send({ type: 'pong' });
    else if (type === 'authentication') this.#authenticate(readSession(data), project);
    else if (type === 'subscribe') this.#subscribe(readSubscriptions(data, uniqueId));
    else if (type === 'unsubscribe') this.#unsubscribe(readSubscriptionIds(data));
    else throw new FrameError('Message type is not valid.');
  }

  #authenticate(session: string, project: Project): void {
    const headers = new Headers({ 'x-appwrite-session': encodeHeader(session) });
    const found = liveSession(headers, project, this.#core.clock.now());
    if (!found) throw new FrameError('Session is not valid.');
    this.#user = found.user;
    this.#respond('authentication', { user: this.#showUser() });
  }

  #subscribe(rows: Subscription[]): void {
    const subscriptions = rows.map((row) => ({
      ...row,
      channels: expandChannels(row.channels, this.#user?.id),
    }));
    for (const subscription of subscriptions)
      this.#subscriptions.set(subscription.subscriptionId, subscription);
    this.#respond('subscribe', { subscriptions });
  }

  #unsubscribe(ids: string[]): void {
    const subscriptions = ids.map((subscriptionId) => ({
      subscriptionId,
      removed: this.#subscriptions.delete(subscriptionId),
    }));
    this.#respond('unsubscribe', { subscriptions });
  }

  #tell(event: AccountEvent): void {
    if (event.userId !== this.#user?.id) return;
    const channels = channelsOf(event);
    const interested = [...this.#subscriptions.values()].filter((subscription) =>
      subscription.channels.some((channel) => channels.includes(channel)),
    );
    if (interested.length === 0) return;
    this.#peer.send({
      type: 'event',
      data: {
        events: namesOf(event),
        channels,
        timestamp: isoDate(this.#core.clock.now()),
        payload: payloadOf(event),
        subscriptions: interested.map(({ subscriptionId }) => subscriptionId),
      },
    });
  }

  #respond(to: string, data: object): void {
    this.#peer.send({ type: 'response', data: { to, success: true, ...data } });
  }

  #error(code: number, message: string): void {
    this.#peer.send({ type: 'error', data: { code, message } });
  }

  #refuse(message: string): void {
    this.#error(POLICY_VIOLATION, message);
    this.#peer.close(POLICY_VIOLATION);
  }

  #showUser(): object | null {
    return this.#user && this.#project ? userModel(this.#user, { project: this.#project }) : null;
  }

  #isFlooding(): boolean {
    const now = this.#core.clock.now();
    if (now - this.#window.start >= MINUTE) this.#window = { start: now, messages: 0 };
    this.#window.messages += 1;
    return this.#core.settings.rateLimits && this.#window.messages > MESSAGES_PER_MINUTE;
  }
}

/** A header holds no line breaks and nothing beyond Latin-1; a session never has any. */
function encodeHeader(text: string): string {
  return /^[\x21-\x7e]*$/.test(text) ? text : '';
}
