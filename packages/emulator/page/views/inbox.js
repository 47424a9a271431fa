import { call } from '../scripts/api.js';
import { moveWithArrows } from '../scripts/arrow-keys.js';
import { fill, h } from '../scripts/dom.js';
import { shortDate } from '../scripts/format.js';
import { icon } from '../scripts/icons.js';
import { mailbox } from '../scripts/mailbox.js';
import { badge, button, empty, viewHead } from '../scripts/parts.js';
import { keepFocus } from '../scripts/split.js';
import { messagePane } from './message.js';

/** @typedef {import('../scripts/live.js').Message} Message */

/**
 * All messages, and the one that is being read.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function inboxView(param) {
  let selected = param;
  const list = h('ul', { class: 'list', id: 'messages' });
  const pane = h('div', { class: 'pane' });
  const clear = button('Delete all', () => call('DELETE', 'messages'), {
    id: 'clear',
    class: 'button quiet',
  });
  const element = h(
    'div',
    { class: 'split' },
    h('div', { class: 'split-list' }, viewHead('Inbox', clear), list),
    pane,
  );
  moveWithArrows(list);

  function showList() {
    const { messages, unread } = mailbox;
    clear.hidden = messages.length === 0;
    fill(list, ...messages.map((message) => row(message, message.id === selected, unread.has(message.id))));
    element.classList.toggle('is-empty', messages.length === 0);
    element.classList.toggle('is-open', mailbox.find(selected) !== undefined);
  }

  /** @type {Message | undefined | null} what the pane shows; null before it shows anything */
  let shown = null;

  function showMessage() {
    const message = mailbox.find(selected);
    if (message) mailbox.markRead(message.id);
    // A message that is being read is not drawn again under the reader's eyes.
    if (message?.id !== shown?.id || !message) fill(pane, message ? messagePane(message) : nothing());
    shown = message;
    showList();
  }

  showMessage();
  return {
    element,
    open(id) {
      selected = id;
      showMessage();
      keepFocus(element, list, 'message-title');
    },
    message: showMessage,
    change(topic) {
      if (topic === 'messages') showMessage();
    },
  };
}

function nothing() {
  return mailbox.messages.length === 0
    ? empty(
        'inbox',
        'No messages yet',
        'Every mail and text message that your app would send arrives here: codes, magic links, recovery.',
      )
    : empty('mail', 'No message selected', 'Choose one from the list.');
}

/**
 * @param {Message} message
 * @param {boolean} isSelected
 * @param {boolean} isUnread
 */
function row({ id, channel, to, subject, text, code, at }, isSelected, isUnread) {
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: `#inbox/${encodeURIComponent(id)}`,
        id: `message-${id}`,
        class: isUnread ? 'row unread' : 'row',
        'aria-current': isSelected && 'true',
      },
      icon(channel === 'email' ? 'mail' : 'phone'),
      h(
        'span',
        { class: 'row-main' },
        h('span', { class: 'row-title' }, to, isUnread && h('span', { class: 'hidden-text' }, ' (unread)')),
        h('span', { class: 'row-text' }, subject ?? text),
      ),
      h(
        'span',
        { class: 'row-end' },
        h('time', { datetime: at }, shortDate(at)),
        code !== null && badge(code),
      ),
    ),
  );
}
