import { call, segment } from '../scripts/api.js';
import { moveWithArrows } from '../scripts/arrow-keys.js';
import { fill, h } from '../scripts/dom.js';
import { plural } from '../scripts/format.js';
import { attempt } from '../scripts/notify.js';
import { badge, empty, viewHead } from '../scripts/parts.js';
import { soon } from '../scripts/soon.js';
import { keepFocus } from '../scripts/split.js';
import { initials } from './initials.js';
import { userPane } from './user.js';

/** @typedef {ReturnType<typeof import('../../src/control/user-view.ts').userSummary>} UserSummary */

/** How many users are listed; the search finds the others. */
const LIMIT = 100;

/**
 * All users, and the one that is being looked at.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function usersView(param) {
  let selected = param;
  const list = h('ul', { class: 'list' });
  const total = h('p', { class: 'list-note', role: 'status' });
  const pane = h('div', { class: 'pane' });
  const search = h('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Name, email, phone or id',
    oninput: () => later.run(),
  });
  const element = h(
    'div',
    { class: 'split' },
    h(
      'div',
      { class: 'split-list' },
      viewHead('Users'),
      h(
        'div',
        { class: 'search' },
        h('label', { class: 'hidden-text', for: 'search' }, 'Search users'),
        search,
      ),
      total,
      list,
    ),
    pane,
  );
  moveWithArrows(list);
  const detail = userPane(pane);
  const later = soon(() => void attempt(load));

  async function load() {
    /** @type {{ total: number, users: UserSummary[] }} */
    const found = await call('GET', `users?limit=${LIMIT}&search=${segment(search.value)}`);
    const shown = found.users.length < found.total ? `, the newest ${found.users.length} are shown` : '';
    fill(total, found.total > 0 || search.value !== '' ? `${plural(found.total, 'user')}${shown}` : '');
    fill(list, ...found.users.map((user) => row(user, user.id === selected)));
    element.classList.toggle('is-empty', found.total === 0 && search.value === '');
    const isOpen = selected !== '' && (await detail.show(selected));
    element.classList.toggle('is-open', isOpen);
    if (!isOpen) fill(pane, nothing(found.total));
  }

  void attempt(load);
  return {
    element,
    open(id) {
      selected = id;
      void attempt(async () => {
        await load();
        keepFocus(element, list, 'user-title');
      });
    },
    // What changes users is a request that is not a read, or one that ends in a redirect, as OAuth2 does.
    request({ method, status }) {
      if (method !== 'GET' || (status !== null && status >= 300 && status < 400)) later.run();
    },
    change(topic) {
      if (topic === 'users' || topic === 'clock') later.run();
    },
    leave() {
      later.cancel();
      detail.leave();
    },
  };
}

/** @param {number} total */
function nothing(total) {
  return total === 0
    ? empty(
        'users',
        'No users',
        'Whoever signs up in your app appears here. A seed file brings users along at the start.',
      )
    : empty('users', 'No user selected', 'Choose one to see sessions, factors and pending codes.');
}

/**
 * @param {UserSummary} user
 * @param {boolean} isSelected
 */
function row({ id, name, email, phone, status, sessions }, isSelected) {
  const title = name || email || phone || 'Anonymous';
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'row', href: `#users/${segment(id)}`, id: `user-${id}`, 'aria-current': isSelected && 'true' },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(title)),
      h(
        'span',
        { class: 'row-main' },
        h('span', { class: 'row-title' }, title),
        h('span', { class: 'row-text' }, name ? (email ?? phone ?? id) : id),
      ),
      h(
        'span',
        { class: 'row-end' },
        !status && badge('blocked', 'danger'),
        sessions > 0 && h('span', {}, plural(sessions, 'session')),
      ),
    ),
  );
}
