import { call } from '../scripts/api.js';
import { h } from '../scripts/dom.js';
import { duration } from '../scripts/format.js';
import { attempt, notify } from '../scripts/notify.js';
import { button, card, viewHead } from '../scripts/parts.js';

const STEPS = /** @type {const} */ ([
  ['1 minute', 60],
  ['15 minutes', 900],
  ['1 hour', 3600],
  ['1 day', 86_400],
]);

const shown = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/**
 * The emulator's clock, and the ways to move it.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function clockView() {
  let offset = 0;
  const hands = h('p', { class: 'clock-time' });
  const date = h('p', { class: 'clock-date' });
  const note = h('p', { class: 'muted', role: 'status' });
  const reset = button('Back to real time', () => call('DELETE', 'clock'), { id: 'clock-reset' });

  function tick() {
    const now = Date.now() + offset * 1000;
    hands.textContent = time.format(now);
    date.textContent = shown.format(now);
  }

  async function load() {
    ({ offset } = await call('GET', 'clock'));
    const direction = offset > 0 ? 'ahead of' : 'behind';
    note.textContent =
      offset === 0 ? 'In step with real time.' : `${duration(offset)} ${direction} real time.`;
    reset.disabled = offset === 0;
    tick();
  }

  const timer = setInterval(tick, 1000);
  tick();
  void attempt(load);
  return {
    element: h(
      'div',
      { class: 'page' },
      viewHead('Clock'),
      h(
        'p',
        { class: 'lead' },
        'Everything that expires reads this clock: codes, links, sessions, rate limits. Move it forward instead of waiting.',
      ),
      h('div', { class: 'card clock' }, hands, date, note),
      card(
        'Move forward',
        null,
        h(
          'div',
          { class: 'button-row' },
          ...STEPS.map(([name, seconds]) => button(`+ ${name}`, () => advance(seconds))),
        ),
        customForm(),
      ),
      h('div', { class: 'button-row' }, reset),
    ),
    change(topic) {
      if (topic === 'clock') void attempt(load);
    },
    leave: () => clearInterval(timer),
  };
}

/** @param {number} seconds */
async function advance(seconds) {
  await call('POST', 'clock', { advance: seconds });
  notify(`The clock is ${duration(seconds)} further.`);
}

function customForm() {
  const amount = h('input', { id: 'amount', type: 'number', min: 1, value: 2, required: true });
  const unit = h(
    'select',
    { id: 'unit' },
    ...[
      ['minutes', 60],
      ['hours', 3600],
      ['days', 86_400],
      ['seconds', 1],
    ].map(([name, seconds]) => h('option', { value: seconds }, name)),
  );
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void attempt(() => advance(Number(amount.value) * Number(unit.value)));
  };
  return h(
    'form',
    { class: 'inline-form', onsubmit: submit },
    h('div', { class: 'field' }, h('label', { for: 'amount' }, 'Amount'), amount),
    h('div', { class: 'field' }, h('label', { for: 'unit' }, 'Unit'), unit),
    h('button', { class: 'button', type: 'submit' }, 'Move'),
  );
}
