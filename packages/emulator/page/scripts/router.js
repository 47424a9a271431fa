import { byId, fill, h } from './dom.js';
import { icon } from './icons.js';
import { mailbox } from './mailbox.js';

/** @typedef {import('./view.js').CreateView} CreateView */

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {import('./icons.js').IconName} icon
 * @property {() => Promise<CreateView>} load
 */

/** The sections of the page. A section's code is loaded when it is first opened. @type {Record<string, Section>} */
const SECTIONS = {
  inbox: { title: 'Inbox', icon: 'inbox', load: async () => (await import('../views/inbox.js')).inboxView },
  users: { title: 'Users', icon: 'users', load: async () => (await import('../views/users.js')).usersView },
  requests: {
    title: 'Requests',
    icon: 'requests',
    load: async () => (await import('../views/requests.js')).requestsView,
  },
  clock: { title: 'Clock', icon: 'clock', load: async () => (await import('../views/clock.js')).clockView },
  faults: {
    title: 'Faults',
    icon: 'faults',
    load: async () => (await import('../views/faults.js')).faultsView,
  },
  settings: {
    title: 'Settings',
    icon: 'settings',
    load: async () => (await import('../views/settings.js')).settingsView,
  },
};

/**
 * A part of the address; what cannot be decoded is taken as it is.
 *
 * @param {string} text
 */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @type {{ name: string, view: import('./view.js').View | undefined }} */
const current = { name: '', view: undefined };

/** The view that is shown now. */
export const currentView = () => current.view;

/** Shows what the address names. */
export async function showAddress() {
  const [given = '', param = ''] = location.hash.slice(1).split('/').map(decode);
  const name = given in SECTIONS ? given : 'inbox';
  if (name === current.name && current.view?.open) current.view.open(param);
  else await showSection(name, param);
  showNavigation();
}

/**
 * @param {string} name
 * @param {string} param
 */
async function showSection(name, param) {
  const isFirst = current.name === '';
  current.view?.leave?.();
  current.name = name;
  current.view = undefined;
  const create = await SECTIONS[name]?.load();
  if (!create || current.name !== name) return;
  const view = create(param);
  current.view = view;
  fill(byId('main'), view.element);
  // Whoever followed a link hears where it led.
  if (!isFirst) document.getElementById('title')?.focus();
}

/** Draws the list of sections, and the number of unread messages in it and in the title. */
export function showNavigation() {
  const unread = mailbox.unread.size;
  const links = Object.entries(SECTIONS).map(([name, section]) =>
    h(
      'li',
      {},
      h(
        'a',
        { href: `#${name}`, id: `nav-${name}`, 'aria-current': name === current.name && 'page' },
        icon(section.icon),
        h('span', {}, section.title),
        name === 'inbox' &&
          unread > 0 &&
          h('span', { class: 'count' }, unread, h('span', { class: 'hidden-text' }, ' unread')),
      ),
    ),
  );
  fill(byId('nav'), ...links);
  const title = SECTIONS[current.name]?.title ?? 'Inbox';
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${title} · Appwrite emulator`;
}
