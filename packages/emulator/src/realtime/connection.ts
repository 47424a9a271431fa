import { liveSession } from '../auth/caller.ts';
import { isoDate } from '../clock.ts';
import type { Core } from '../core.ts';
import { AppwriteError } from '../errors.ts';
import type { AccountEvent } from '../events.ts';
import { parseQuery, type RawParameters } from '../http/parameters.ts';
import { uniqueId } from '../ids.ts';
import { userModel } from '../models/accounts.ts';
import type { Project } from '../project.ts';
import { QueryError } from '../queries/parse.ts';
import type { UserRow } from '../store/rows.ts';
import { channelsOf, expandChannels, namesOf } from './channels.ts';
import { FrameError, readFrame, readSession, readSubscriptionIds, readWishes } from './frames.ts';
import { payloadOf } from './payload.ts';
import { matches } from './queries.ts';
import { type Subscription, showSubscription, subscribe, subscribeByAddress } from './subscriptions.ts';

/** The other end of a connection. */
export interface Peer {
  send(frame: object): void;
  close(code: number): void;
}

/** Who connects. */
export interface Arrival {
  readonly url: URL;
  readonly headers: Headers;
  readonly ip: string;
}

const INVALID_MESSAGE = 1003;
const POLICY_VIOLATION = 1008;
const TOO_MANY = 1013;

/** Connections that an address may open in a minute, and messages that a client may send. */
const CONNECTIONS = { max: 128, seconds: 60, key: 'realtime,ip:{ip}' };
const MESSAGES = { max: 32, seconds: 60, key: 'realtime,connection:{connection}' };

/** One client that listens to the account, whatever carries its messages. */
export class RealtimeConnection {
  readonly #core: Core;
  readonly #peer: Peer;
  readonly #id = uniqueId();
  readonly #subscriptions = new Map<string, Subscription>();
  #project: Project | undefined;
  #user: UserRow | undefined;
  #stopListening: (() => void) | undefined;

  constructor(core: Core, peer: Peer) {
    this.#core = core;
    this.#peer = peer;
  }

  /** Greets a client that connected. */
  async open({ url, headers, ip }: Arrival): Promise<void> {
    const parameters = parseQuery(url.search);
    const { project: id } = parameters;
    const project = typeof id === 'string' ? await this.#core.projects.find(id) : undefined;
    if (!project) return this.#refuse(POLICY_VIOLATION, 'Missing or unknown project ID');
    if (!project.settings.apis.realtime) {
      const { status, message } = new AppwriteError('general_api_disabled');
      return this.#refuse(POLICY_VIOLATION, message, status);
    }
    if (this.#exceeds(CONNECTIONS, ip)) return this.#refuse(TOO_MANY, 'Too many requests');
    const origin = headers.get('origin');
    const problem = origin ? project.platforms.problem('Origin', origin) : undefined;
    if (problem) return this.#error(POLICY_VIOLATION, problem);
    this.#project = project;
    this.#user = liveSession(headers, project, this.#core.clock.now())?.user;
    this.#stopListening = this.#core.events.subscribe((event) => this.#tell(event));
    try {
      this.#greet(parameters);
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      this.#refuse(POLICY_VIOLATION, error.message);
    }
  }

  /** Takes a message. */
  receive(text: string): void {
    if (!this.#project) return;
    try {
      if (this.#exceeds(MESSAGES, this.#id)) this.#error(TOO_MANY, 'Too many messages.');
      else this.#handle(text, this.#project);
    } catch (error) {
      if (error instanceof QueryError) this.#error(INVALID_MESSAGE, `Invalid query: ${error.message}`);
      else if (error instanceof FrameError) this.#error(INVALID_MESSAGE, error.message);
      else throw error;
    }
  }

  /** Forgets the client. */
  close(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** Older clients name their channels in the address. */
  #greet(parameters: RawParameters): void {
    const named = Array.isArray(parameters.channels) ? parameters.channels : [];
    const wanted = named.filter((channel) => typeof channel === 'string');
    const channels = expandChannels(wanted, this.#user?.id);
    this.#keep(subscribeByAddress(channels, parameters));
    const subscriptions = [...this.#subscriptions.keys()];
    this.#peer.send({ type: 'connected', data: { channels, subscriptions, user: this.#showUser() } });
  }

  #handle(text: string, project: Project): void {
    const { type, data } = readFrame(text);
    if (type === 'ping') this.#peer.send({ type: 'pong' });
    else if (type === 'authentication') this.#authenticate(readSession(data), project);
    else if (type === 'subscribe') this.#subscribe(data);
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

  #subscribe(data: unknown): void {
    const subscriptions = readWishes(data).map((wish) => subscribe(wish, this.#user?.id));
    this.#keep(subscriptions);
    this.#respond('subscribe', { subscriptions: subscriptions.map(showSubscription) });
  }

  #keep(subscriptions: Subscription[]): void {
    for (const subscription of subscriptions) this.#subscriptions.set(subscription.id, subscription);
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
    const payload = payloadOf(event);
    const interested = [...this.#subscriptions.values()].filter(
      (wanted) =>
        wanted.channels.some((channel) => channels.includes(channel)) && matches(wanted.queries, payload),
    );
    if (interested.length === 0) return;
    const timestamp = isoDate(this.#core.clock.now());
    const subscriptions = interested.map(({ id }) => id);
    this.#peer.send({
      type: 'event',
      data: { events: namesOf(event), channels, timestamp, payload, subscriptions },
    });
  }

  #respond(to: string, data: object): void {
    this.#peer.send({ type: 'response', data: { to, success: true, ...data } });
  }

  #error(code: number, message: string): void {
    this.#peer.send({ type: 'error', data: { code, message } });
  }

  #refuse(closeCode: number, message: string, code = closeCode): void {
    this.#error(code, message);
    this.#peer.close(closeCode);
  }

  #showUser(): object | null {
    return this.#user && this.#project ? userModel(this.#user, { project: this.#project }) : null;
  }

  #exceeds(limit: typeof CONNECTIONS, who: string): boolean {
    const { limits, settings } = this.#core;
    return limits.hit(limit, `${limit.key} ${who}`, settings.rateLimits).exceeded;
  }
}

/** A header holds no line breaks and nothing beyond Latin-1; a session never has any. */
function encodeHeader(text: string): string {
  return /^[\x21-\x7e]*$/.test(text) ? text : '';
}
