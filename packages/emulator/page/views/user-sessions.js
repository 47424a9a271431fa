import { call, segment } from '../scripts/api.js';
import { h } from '../scripts/dom.js';
import { fullDate } from '../scripts/format.js';
import { notify } from '../scripts/notify.js';
import { badge, button, paneCard } from '../scripts/parts.js';

/** @typedef {import('./user.js').UserDetail} UserDetail */

/**
 * The sessions of a user, each with a button that ends it.
 *
 * @param {UserDetail} user
 */
export function sessionsCard({ id, sessions }) {
  const endAll = button(
    'End all',
    async () => {
      await call('DELETE', `users/${segment(id)}/sessions`);
      notify('All sessions were ended.');
    },
    { class: 'button quiet', id: 'end-all' },
  );
  return paneCard(
    'Sessions',
    sessions.length > 1 && endAll,
    sessions.length === 0
      ? h('p', { class: 'muted' }, 'Not signed in anywhere.')
      : h('ul', { class: 'things' }, ...sessions.map((session) => thing(id, session))),
  );
}

/**
 * @param {string} userId
 * @param {UserDetail['sessions'][number]} session
 */
function thing(userId, { id, provider, ip, client, os, factors, createdAt, expire }) {
  const where = [client, os].filter(Boolean).join(' on ') || 'Unknown client';
  const end = async () => {
    await call('DELETE', `users/${segment(userId)}/sessions/${segment(id)}`);
    notify('The session was ended.');
  };
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('p', { class: 'thing-title' }, where, ...factors.map((factor) => badge(factor))),
      h(
        'p',
        { class: 'muted' },
        `${provider} · ${ip || 'no address'} · since ${fullDate(createdAt)} · until ${fullDate(expire)}`,
      ),
    ),
    button('End', end, { 'aria-label': `End the session of ${where}`, id: `end-${id}` }),
  );
}
