import { h } from '../scripts/dom.js';
import { fullDate } from '../scripts/format.js';
import { badge, paneCard } from '../scripts/parts.js';

/** @typedef {import('./user.js').UserDetail} UserDetail */

/**
 * What was sent to a user and not used yet: codes, links, challenges. Their secrets are in the inbox.
 *
 * @param {UserDetail} user
 */
export function pendingCard({ tokens, challenges }) {
  const pending = [
    ...tokens.map(({ type, channel, expire }) => ({ title: type, via: channel, expire })),
    ...challenges.map(({ factor, expire }) => ({ title: 'mfa challenge', via: factor, expire })),
  ];
  if (pending.length === 0) return null;
  return paneCard(
    'Pending codes and links',
    null,
    h(
      'ul',
      { class: 'things' },
      ...pending.map(({ title, via, expire }) =>
        h(
          'li',
          {},
          h('p', { class: 'thing-title' }, title, badge(via)),
          h('p', { class: 'muted' }, `until ${fullDate(expire)}`),
        ),
      ),
    ),
  );
}

/**
 * A user's accounts at OAuth2 providers.
 *
 * @param {UserDetail} user
 */
export function identitiesCard({ identities }) {
  if (identities.length === 0) return null;
  return paneCard(
    'Identities',
    null,
    h(
      'ul',
      { class: 'things' },
      ...identities.map(({ provider, providerUid, providerEmail }) =>
        h(
          'li',
          {},
          h('p', { class: 'thing-title' }, provider),
          h('p', { class: 'muted' }, [providerEmail, providerUid].filter(Boolean).join(' · ')),
        ),
      ),
    ),
  );
}

/**
 * A user's preferences.
 *
 * @param {UserDetail} user
 */
export function prefsCard({ prefs }) {
  if (Object.keys(prefs).length === 0) return null;
  return paneCard('Preferences', null, h('pre', { class: 'json' }, JSON.stringify(prefs, null, 2)));
}
