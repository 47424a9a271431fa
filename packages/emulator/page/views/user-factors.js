import { h } from '../scripts/dom.js';
import { badge, copyable, copyButton, facts, paneCard } from '../scripts/parts.js';

/** @typedef {import('./user.js').UserDetail} UserDetail */
/** @typedef {NonNullable<UserDetail['factors']['totp']>} Totp */

/** How long a code of an authenticator app holds, in seconds. */
const PERIOD = 30;

/**
 * The second factors of a user; `expired` is called when the code that is shown holds no longer.
 *
 * @param {UserDetail} user
 * @param {() => void} expired
 * @returns {{ element: HTMLElement, stop: () => void }}
 */
export function factorsCard({ factors }, expired) {
  const { totp, email, phone, recoveryCodes } = factors;
  const code = totp && totpBox(totp, expired);
  const element = paneCard(
    'Factors',
    null,
    code?.element,
    facts([
      ['Authenticator app', totp ? state(totp.verified) : 'not set up'],
      totp ? ['Secret', copyable(totp.secret, 'the authenticator secret')] : false,
      ['Email', email ? badge('ready', 'good') : 'no verified address'],
      ['Phone', phone ? badge('ready', 'good') : 'no verified number'],
      ['Recovery codes', recoveryCodes === null ? 'none' : codeList(recoveryCodes)],
    ]),
  );
  return { element, stop: code?.stop ?? (() => {}) };
}

/** @param {boolean} isVerified */
const state = (isVerified) => (isVerified ? badge('ready', 'good') : badge('not confirmed yet', 'warn'));

/** @param {string[]} codes */
const codeList = (codes) =>
  codes.length === 0
    ? 'all used'
    : h(
        'details',
        {},
        h('summary', {}, `${codes.length} left`),
        h('ul', { class: 'codes' }, ...codes.map((code) => h('li', {}, copyable(code, 'the recovery code')))),
      );

/**
 * The code that the user's authenticator app shows now, and how long it holds.
 *
 * @param {Totp} totp
 * @param {() => void} expired
 */
function totpBox({ code, expiresIn }, expired) {
  const ends = performance.now() + expiresIn;
  const left = h('span', { class: 'totp-left' });
  const progress = h('progress', { max: PERIOD, 'aria-label': 'Time left for this code' });
  const tick = () => {
    const seconds = Math.ceil((ends - performance.now()) / 1000);
    left.textContent = `${Math.max(seconds, 0)} s`;
    progress.value = Math.max(seconds, 0);
    if (seconds > 0) return;
    clearInterval(timer);
    expired();
  };
  const timer = setInterval(tick, 500);
  tick();
  const element = h(
    'div',
    { class: 'totp' },
    h('p', { class: 'totp-label' }, 'Authenticator code'),
    h(
      'p',
      { class: 'code-box' },
      h('span', { class: 'code-digits' }, `${code.slice(0, 3)} ${code.slice(3)}`),
      copyButton(code, 'the authenticator code', 'copy-totp'),
    ),
    h('div', { class: 'totp-time' }, progress, left),
  );
  return { element, stop: () => clearInterval(timer) };
}
