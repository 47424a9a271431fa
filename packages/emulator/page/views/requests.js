import { call } from '../scripts/api.js';
import { fill, h } from '../scripts/dom.js';
import { exactTime } from '../scripts/format.js';
import { attempt } from '../scripts/notify.js';
import { badge, empty, viewHead } from '../scripts/parts.js';

/** @typedef {import('../scripts/live.js').RequestEntry} RequestEntry */

/** How many requests are shown. */
const LIMIT = 200;

/**
 * What apps have asked of the API, newest first.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function requestsView() {
  const rows = h('tbody');
  const table = h(
    'div',
    { class: 'table-box', role: 'region', 'aria-labelledby': 'title', tabindex: '0' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...['Time', 'Method', 'Path', 'Status', 'Error', 'ms'].map(heading))),
      rows,
    ),
  );
  const none = empty(
    'requests',
    'No requests yet',
    'Every call of your app to the API is listed here as it is answered.',
  );
  const element = h('div', { class: 'page wide' }, viewHead('Requests'), table, none);

  function update() {
    table.hidden = rows.childElementCount === 0;
    none.hidden = !table.hidden;
  }

  async function load() {
    /** @type {RequestEntry[]} */
    const entries = await call('GET', 'requests');
    fill(rows, ...entries.reverse().map(row));
    update();
  }

  update();
  void attempt(load);
  return {
    element,
    request(entry) {
      rows.prepend(row(entry));
      if (rows.childElementCount > LIMIT) rows.lastElementChild?.remove();
      update();
    },
  };
}

/** @param {string} text */
const heading = (text) => h('th', { scope: 'col' }, text);

/** @param {RequestEntry} entry */
const row = ({ at, method, path, status, type, duration }) =>
  h(
    'tr',
    {},
    h('td', {}, h('time', { datetime: at }, exactTime(at))),
    h('td', { class: 'method' }, method),
    h('td', { class: 'path' }, path),
    h('td', {}, badge(status === null ? 'dropped' : String(status), tone(status))),
    h('td', { class: 'path' }, type ?? ''),
    h('td', { class: 'number' }, duration),
  );

/** @param {number | null} status */
function tone(status) {
  if (status === null || status >= 500) return 'danger';
  return status >= 400 ? 'warn' : 'good';
}
