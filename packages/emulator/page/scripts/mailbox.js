import { call } from './api.js';

/** @typedef {import('../../src/inbox.ts').Message} Message */

/** How many messages the page keeps at hand. */
const LIMIT = 200;

/** The messages that the page knows, newest first, and which of them nobody has looked at yet. */
export const mailbox = {
  /** @type {Message[]} */
  messages: [],
  /** @type {Set<string>} */
  unread: new Set(),
  /** @type {Set<string> | undefined} undefined before the list was read for the first time */
  known: undefined,
  /** Told when the number of unread messages may have changed. */
  changed: () => {},

  /** Reads the list. What came since it was last read, while the page was not connected, is unread. */
  async load() {
    const before = this.known;
    /** @type {Message[]} */
    const list = await call('GET', `messages?limit=${LIMIT}`);
    this.messages = list.reverse();
    this.known = new Set(this.messages.map(({ id }) => id));
    const isUnread = (/** @type {string} */ id) =>
      this.unread.has(id) || (before !== undefined && !before.has(id));
    this.unread = new Set([...this.known].filter(isUnread));
    this.changed();
  },

  /** @param {Message} message */
  add(message) {
    this.messages = [message, ...this.messages].slice(0, LIMIT);
    this.known?.add(message.id);
    this.unread.add(message.id);
    this.changed();
  },

  /** @param {string} id */
  markRead(id) {
    if (this.unread.delete(id)) this.changed();
  },

  /** @param {string} id */
  find(id) {
    return this.messages.find((message) => message.id === id);
  },
};
