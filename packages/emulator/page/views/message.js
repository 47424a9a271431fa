import { call, segment } from '../scripts/api.js';
import { h } from '../scripts/dom.js';
import { fullDate } from '../scripts/format.js';
import { icon } from '../scripts/icons.js';
import { button, copyButton, facts } from '../scripts/parts.js';

/**
 * One message, to be read.
 *
 * @param {import('../scripts/live.js').Message} message
 */
export function messagePane({ id, to, subject, text, html, links, code, at }) {
  const remove = async () => {
    await call('DELETE', `messages/${segment(id)}`);
    location.hash = '#inbox';
  };
  return h(
    'article',
    { class: 'message', 'aria-labelledby': 'message-title' },
    h(
      'header',
      { class: 'message-head' },
      h('a', { class: 'button quiet back', href: '#inbox' }, icon('back'), 'Inbox'),
      h(
        'div',
        { class: 'title-line' },
        h('h2', { id: 'message-title', tabindex: '-1' }, subject ?? 'Text message'),
        button('Delete', remove, { class: 'button quiet' }),
      ),
      facts([
        ['To', h('span', { class: 'copyable' }, to, copyButton(to, 'the recipient'))],
        ['Sent', h('time', { datetime: at }, fullDate(at))],
      ]),
      code !== null && codeBox(code),
      links.length > 0 &&
        h('ul', { class: 'links', 'aria-label': 'Links in this message' }, ...links.map(link)),
    ),
    html === null ? h('pre', { class: 'message-text' }, text) : frame(id, text),
  );
}

/** @param {string} code */
const codeBox = (code) =>
  h(
    'p',
    { class: 'code-box' },
    h('span', { class: 'code-digits' }, code),
    copyButton(code, 'the code', 'copy-code'),
  );

/**
 * A link as it is written. Only addresses of the web can be clicked.
 *
 * @param {string} address
 */
function link(address) {
  const isWeb = /^https?:\/\//i.test(address);
  return h(
    'li',
    { class: 'copyable' },
    isWeb
      ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address)
      : h('code', {}, address),
    copyButton(address, 'the link'),
  );
}

/**
 * The mail as it would look, in a frame that can run nothing, and its text for those who prefer it.
 *
 * @param {string} id
 * @param {string} text
 */
function frame(id, text) {
  return h(
    'div',
    { class: 'mail' },
    h('iframe', {
      title: 'The mail as it looks',
      src: `/_emulator/messages/${segment(id)}/html`,
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'no-referrer',
    }),
    h('details', {}, h('summary', {}, 'Plain text'), h('pre', { class: 'message-text' }, text)),
  );
}
