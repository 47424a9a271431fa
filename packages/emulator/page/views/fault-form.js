import { h } from '../scripts/dom.js';
import { attempt } from '../scripts/notify.js';

/** @typedef {import('../../src/control/faults.ts').Fault} Fault */

/** What can go wrong, as people call it. */
const KINDS = {
  status: 'Error status',
  latency: 'Slow answer',
  drop: 'Dropped connection',
  'malformed-json': 'Malformed JSON',
  html: 'HTML instead of JSON',
};

/** Paths that are often wanted. */
const PATHS = ['/v1/account', '/v1/account/sessions/*', '/v1/account/mfa/*', '/v1/account/tokens/*', '/v1/*'];

/**
 * The form that adds a fault.
 *
 * @param {(fault: Fault) => Promise<void>} add
 */
export function faultForm(add) {
  const kind = select('kind', Object.entries(KINDS));
  const method = select(
    'method',
    ['', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) => [name, name || 'Any']),
  );
  const path = h('input', {
    id: 'path',
    type: 'text',
    list: 'paths',
    placeholder: 'Any path; * stands for anything',
  });
  const status = h('input', { id: 'status', type: 'number', min: 200, max: 599, value: 500, required: true });
  const latency = h('input', {
    id: 'latency',
    type: 'number',
    min: 0,
    max: 600_000,
    value: 3000,
    required: true,
  });
  const count = h('input', { id: 'count', type: 'number', min: 1, placeholder: 'All' });
  const statusField = field('Status', status);
  const latencyField = field('Milliseconds', latency);

  function showFields() {
    statusField.hidden = status.disabled = kind.value !== 'status';
    latencyField.hidden = latency.disabled = kind.value !== 'latency';
  }

  /** @returns {Fault} */
  const read = () => ({
    ...(method.value && { method: method.value }),
    ...(path.value && { path: path.value }),
    ...(count.value && { count: Number(count.value) }),
    ...readKind(),
  });

  /** @returns {Fault} */
  function readKind() {
    if (kind.value === 'status') return { status: Number(status.value) };
    if (kind.value === 'latency') return { latency: Number(latency.value) };
    return { body: /** @type {Fault['body']} */ (kind.value) };
  }

  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void attempt(() => add(read()));
  };

  kind.addEventListener('change', showFields);
  showFields();
  return h(
    'form',
    { class: 'form-grid', onsubmit: submit },
    field('What goes wrong', kind),
    statusField,
    latencyField,
    field('Method', method),
    field('Path', path),
    field('How many requests', count),
    h('datalist', { id: 'paths' }, ...PATHS.map((value) => h('option', { value }))),
    h('div', { class: 'form-end' }, h('button', { class: 'button primary', type: 'submit' }, 'Add fault')),
  );
}

/**
 * @param {string} id
 * @param {string[][]} options
 */
const select = (id, options) =>
  h('select', { id }, ...options.map(([value, name]) => h('option', { value }, name ?? '')));

/**
 * @param {string} label
 * @param {HTMLElement} control
 */
const field = (label, control) =>
  h('div', { class: 'field' }, h('label', { for: control.id }, label), control);
