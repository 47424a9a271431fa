import { h } from './dom.js';
import { icon } from './icons.js';
import { attempt, notify } from './notify.js';

/** How long a copy button shows that it has copied, in milliseconds. */
const COPIED = 1500;

/**
 * A button that copies a text with one click.
 *
 * @param {string} text
 * @param {string} what names the text for screen readers and for the note
 * @param {string} [id]
 */
export function copyButton(text, what, id) {
  const button = h(
    'button',
    { class: 'icon-button', type: 'button', id, 'aria-label': `Copy ${what}`, title: `Copy ${what}` },
    icon('copy'),
  );
  button.addEventListener('click', () =>
    attempt(async () => {
      await navigator.clipboard.writeText(text);
      notify(`Copied ${what}.`);
      button.replaceChildren(icon('check'));
      setTimeout(() => button.replaceChildren(icon('copy')), COPIED);
    }),
  );
  return button;
}

/**
 * A text in a fixed-width font with its copy button.
 *
 * @param {string} text
 * @param {string} what
 */
export const copyable = (text, what) =>
  h('span', { class: 'copyable' }, h('code', {}, text), copyButton(text, what));

/**
 * @param {string} text
 * @param {'good' | 'warn' | 'danger' | 'plain'} [tone]
 */
export const badge = (text, tone = 'plain') => h('span', { class: `badge ${tone}` }, text);

/**
 * What a view shows when there is nothing to show.
 *
 * @param {import('./icons.js').IconName} name
 * @param {string} title
 * @param {string} text
 */
export const empty = (name, title, text) =>
  h('div', { class: 'empty' }, icon(name), h('h2', {}, title), h('p', {}, text));

/**
 * Names and values, one below the other.
 *
 * @param {(readonly [string, import('./dom.js').Child] | false)[]} rows
 */
export const facts = (rows) =>
  h(
    'dl',
    { class: 'facts' },
    ...rows
      .filter((row) => row !== false)
      .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );

/**
 * A part of a view under a heading of its own.
 *
 * @param {'h2' | 'h3'} level
 */
const cardUnder =
  (level) =>
  /**
   * @param {string} title
   * @param {import('./dom.js').Child} action
   * @param {...import('./dom.js').Child} children
   */
  (title, action, ...children) =>
    h(
      'section',
      { class: 'card', 'aria-label': title },
      h('div', { class: 'card-head' }, h(level, { class: 'card-title' }, title), action),
      ...children,
    );

/** A part of a section. */
export const card = cardUnder('h2');

/** A part of what a section shows in its pane, which has a heading of its own. */
export const paneCard = cardUnder('h3');

/**
 * The heading of a view, with what can be done beside it.
 *
 * @param {string} title
 * @param {...import('./dom.js').Child} actions
 */
export const viewHead = (title, ...actions) =>
  h(
    'div',
    { class: 'view-head' },
    h('h1', { tabindex: '-1', id: 'title' }, title),
    h('div', { class: 'actions' }, ...actions),
  );

/**
 * @param {string} text
 * @param {() => Promise<unknown>} action
 * @param {Record<string, unknown>} [attributes]
 */
export const button = (text, action, attributes = {}) =>
  h('button', { class: 'button', type: 'button', ...attributes, onclick: () => attempt(action) }, text);
