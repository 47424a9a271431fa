import { call } from './api.js';
import { confirm } from './confirm.js';
import { byId, fill, h } from './dom.js';
import { listen } from './live.js';
import { mailbox } from './mailbox.js';
import { announce, attempt, notify } from './notify.js';
import { copyButton } from './parts.js';
import { currentView, showAddress, showNavigation } from './router.js';

/** @typedef {import('./live.js').Topic} Topic */

/** @type {Topic[]} */
const TOPICS = ['messages', 'users', 'clock', 'faults', 'settings'];

async function showProject() {
  const { project } = await call('GET', 'settings');
  fill(byId('project'), project.name, ' · ', h('code', {}, project.id));
}

function endpoint() {
  const address = `${location.origin}/v1`;
  return h(
    'span',
    { class: 'copyable' },
    h('code', {}, `${location.host}/v1`),
    copyButton(address, 'the endpoint'),
  );
}

/** @param {boolean} isLive */
function showConnection(isLive) {
  const connection = byId('connection');
  connection.classList.toggle('live', isLive);
  fill(connection, isLive ? endpoint() : 'Not connected. Waiting for the emulator…');
}

/** @param {Topic} topic */
async function refresh(topic) {
  if (topic === 'messages') await mailbox.load();
  if (topic === 'settings') await showProject();
  currentView()?.change?.(topic);
}

mailbox.changed = showNavigation;

listen({
  opened() {
    showConnection(true);
    for (const topic of TOPICS) void attempt(() => refresh(topic));
  },
  lost: () => showConnection(false),
  message(message) {
    mailbox.add(message);
    currentView()?.message?.(message);
    const kind = message.channel === 'email' ? 'mail' : 'text message';
    announce(`New ${kind} to ${message.to}${message.subject ? `: ${message.subject}` : ''}`);
  },
  request: (entry) => currentView()?.request?.(entry),
  change: (topic) => void attempt(() => refresh(topic)),
});

byId('reset').addEventListener('click', () =>
  attempt(async () => {
    const agreed = await confirm({
      title: 'Reset everything?',
      text: 'All users, sessions and messages are deleted, faults are removed and the clock goes back to real time. Settings stay.',
      action: 'Reset everything',
    });
    if (!agreed) return;
    await call('POST', 'reset');
    notify('Everything was reset.');
  }),
);

addEventListener('hashchange', () => void attempt(showAddress));
await attempt(showAddress);
