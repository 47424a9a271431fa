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

  async load() {
    /** @type {Message[]} */
    const list = await call('GET', `messages?limit=${LIMIT}`);
    this.messages = list.reverse();
    const known = new Set(this.messages.map(({ id }) => id));
    this.unread = new Set([...this.unread].filter((id) => known.has(id)));
  },

  /** @param {Message} message */
  add(message) {
    this.messages = [message, ...this.messages].slice(0, LIMIT);
    this.unread.add(message.id);
  },

  /** @param {string} id */
  find(id) {
    return this.messages.find((message) => message.id === id);
  },
};
