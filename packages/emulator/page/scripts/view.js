/**
 * What is shown in the main part of the page.
 *
 * @typedef {object} View
 * @property {HTMLElement} element
 * @property {(param: string) => void} [open] shows another thing of the same kind
 * @property {(message: import('./live.js').Message) => void} [message] a message arrived
 * @property {(entry: import('./live.js').RequestEntry) => void} [request] a request was answered
 * @property {(topic: import('./live.js').Topic) => void} [change] something is worth reading again
 * @property {() => void} [leave] ends what runs on, such as clocks
 */

/**
 * Makes a view; `param` is what follows its name in the address, such as the id of a message.
 *
 * @typedef {(param: string) => View} CreateView
 */

export {};
