import { call, segment } from '../scripts/api.js';
import { fill, h } from '../scripts/dom.js';
import { plural } from '../scripts/format.js';
import { attempt, notify } from '../scripts/notify.js';
import { button, card, viewHead } from '../scripts/parts.js';
import { faultForm } from './fault-form.js';

/** @typedef {import('../../src/control/faults.ts').FaultRule} FaultRule */

/**
 * The rules about requests that go wrong.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function faultsView() {
  const list = h('div');
  const removeAll = button('Remove all', () => call('DELETE', 'faults'), {
    class: 'button quiet',
    id: 'remove-all',
  });

  async function load() {
    /** @type {FaultRule[]} */
    const rules = await call('GET', 'faults');
    removeAll.hidden = rules.length === 0;
    fill(
      list,
      rules.length === 0
        ? h('p', { class: 'muted' }, 'Everything works: no request is disturbed.')
        : h('ul', { class: 'things' }, ...rules.map(thing)),
    );
  }

  void attempt(load);
  return {
    element: h(
      'div',
      { class: 'page' },
      viewHead('Faults'),
      h(
        'p',
        { class: 'lead' },
        'Make requests fail on purpose, to see how your app copes. The first rule that fits a request counts.',
      ),
      card('In force', removeAll, list),
      card(
        'Add a fault',
        null,
        faultForm(async (fault) => {
          await call('POST', 'faults', fault);
          notify('The fault is in force.');
        }),
      ),
    ),
    change(topic) {
      if (topic === 'faults') void attempt(load);
    },
  };
}

/** @param {FaultRule} rule */
function thing(rule) {
  const what = whatHappens(rule);
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('p', { class: 'thing-title' }, what),
      h(
        'p',
        { class: 'muted' },
        h('code', {}, `${rule.method ?? 'any method'} ${rule.path ?? 'any path'}`),
        ` · ${left(rule)}`,
      ),
    ),
    button('Remove', () => call('DELETE', `faults/${segment(rule.id)}`), {
      'aria-label': `Remove: ${what}`,
      id: `remove-${rule.id}`,
    }),
  );
}

const BODIES = { drop: 'dropped connection', 'malformed-json': 'malformed JSON', html: 'an HTML page' };

/** @param {FaultRule} rule */
function whatHappens({ latency, status, type, body }) {
  return [latency && `${latency} ms late`, status && `status ${status}`, type, body && BODIES[body]]
    .filter(Boolean)
    .join(', ');
}

/** @param {FaultRule} rule */
const left = ({ count }) => (count === undefined ? 'until removed' : `${plural(count, 'request')} more`);
