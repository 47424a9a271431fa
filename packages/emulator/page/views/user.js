import { call, segment } from '../scripts/api.js';
import { confirm } from '../scripts/confirm.js';
import { fill, h } from '../scripts/dom.js';
import { fullDate } from '../scripts/format.js';
import { icon } from '../scripts/icons.js';
import { attempt, notify } from '../scripts/notify.js';
import { badge, button, copyable, facts, paneCard } from '../scripts/parts.js';
import { factorsCard } from './user-factors.js';
import { identitiesCard, pendingCard, prefsCard } from './user-more.js';
import { sessionsCard } from './user-sessions.js';

/** @typedef {ReturnType<typeof import('../../src/control/user-view.ts').userDetail>} UserDetail */

/**
 * Shows one user at a time in a pane.
 *
 * @param {HTMLElement} pane
 */
export function userPane(pane) {
  /** @type {() => void} */
  let stop = () => {};
  let latest = '';

  /**
   * Resolves with whether there is such a user.
   *
   * @param {string} id
   * @returns {Promise<boolean>}
   */
  async function show(id) {
    latest = id;
    /** @type {UserDetail | undefined} */
    const user = await call('GET', `users/${segment(id)}`).catch(() => undefined);
    if (latest !== id) return user !== undefined;
    stop();
    if (!user) return false;
    const factors = factorsCard(user, () => void attempt(() => show(id)));
    stop = factors.stop;
    fill(pane, article(user, factors.element));
    return true;
  }

  return { show, leave: () => stop() };
}

/**
 * @param {UserDetail} user
 * @param {HTMLElement} factors
 */
function article(user, factors) {
  const title = user.name || user.email || user.phone || 'Anonymous';
  return h(
    'article',
    { class: 'user', 'aria-labelledby': 'user-title' },
    h('a', { class: 'button quiet back', href: '#users', id: 'back' }, icon('back'), 'Users'),
    h(
      'div',
      { class: 'title-line' },
      h('h2', { id: 'user-title', tabindex: '-1' }, title),
      user.status ? badge('active', 'good') : badge('blocked', 'danger'),
      button('Delete user…', () => remove(user.id, title), { class: 'button quiet', id: 'delete-user' }),
    ),
    signInCard(user),
    factors,
    sessionsCard(user),
    pendingCard(user),
    identitiesCard(user),
    prefsCard(user),
  );
}

/** @param {UserDetail} user */
const signInCard = (user) =>
  paneCard(
    'Sign-in details',
    null,
    facts([
      ['Id', copyable(user.id, 'the user id')],
      [
        'Email',
        user.email === null
          ? 'none'
          : h('span', { class: 'copyable' }, user.email, verified(user.emailVerification)),
      ],
      [
        'Phone',
        user.phone === null
          ? 'none'
          : h('span', { class: 'copyable' }, user.phone, verified(user.phoneVerification)),
      ],
      ['Password', user.hasPassword ? `set on ${fullDate(user.passwordUpdate)}` : 'none'],
      ['Second factor', user.mfa ? badge('required', 'good') : 'not required'],
      user.labels.length > 0 && [
        'Labels',
        h('span', { class: 'badges' }, ...user.labels.map((label) => badge(label))),
      ],
      ['Signed up', fullDate(user.createdAt)],
    ]),
  );

/** @param {boolean} isVerified */
const verified = (isVerified) => (isVerified ? badge('verified', 'good') : badge('not verified', 'warn'));

/**
 * @param {string} id
 * @param {string} title
 */
async function remove(id, title) {
  const agreed = await confirm({
    title: `Delete ${title}?`,
    text: 'The user is deleted with all sessions, factors and identities. Apps that are signed in as this user are signed out.',
    action: 'Delete user',
  });
  if (!agreed) return;
  await call('DELETE', `users/${segment(id)}`);
  location.hash = '#users';
  notify('The user was deleted.');
}
