/** @typedef {import('../../src/inbox.ts').Message} Message */
/** @typedef {import('../../src/control/request-log.ts').RequestEntry} RequestEntry */
/** @typedef {import('../../src/control/topic.ts').Topic} Topic */

/**
 * @typedef {object} LiveListener
 * @property {() => void} opened the connection stands, perhaps again: what was read before may be old
 * @property {() => void} lost
 * @property {(message: Message) => void} message
 * @property {(entry: RequestEntry) => void} request
 * @property {(topic: Topic) => void} change
 */

/**
 * Hears what happens in the emulator from now on.
 *
 * @param {LiveListener} listener
 */
export function listen(listener) {
  const source = new EventSource('/_emulator/events');
  source.onopen = () => listener.opened();
  source.onerror = () => listener.lost();
  source.addEventListener('message', ({ data }) => listener.message(JSON.parse(data)));
  source.addEventListener('request', ({ data }) => listener.request(JSON.parse(data)));
  source.addEventListener('change', ({ data }) => listener.change(JSON.parse(data)));
}
