import { h } from '../scripts/dom.js';
import { attempt } from '../scripts/notify.js';
import { button, card } from '../scripts/parts.js';

/**
 * Phone numbers with a fixed code, to which nothing is sent.
 *
 * @param {Record<string, string>} phones
 * @param {(changes: unknown) => Promise<void>} change
 */
export function mockPhonesCard(phones, change) {
  /**
   * @param {string} number
   * @param {string | null} code null removes the number
   */
  const save = (number, code) => change({ project: { mockPhones: { [number]: code } } });
  const entries = Object.entries(phones);
  return card(
    'Mock phone numbers',
    null,
    entries.length > 0 &&
      h(
        'ul',
        { class: 'things' },
        ...entries.map(([number, code]) =>
          h(
            'li',
            {},
            h(
              'div',
              {},
              h('p', { class: 'thing-title' }, number),
              h('p', { class: 'muted' }, `always takes ${code}`),
            ),
            button('Remove', () => save(number, null), {
              'aria-label': `Remove ${number}`,
              id: `mock-${number}`,
            }),
          ),
        ),
      ),
    addForm(save),
  );
}

/** @param {(number: string, code: string) => Promise<void>} save */
function addForm(save) {
  const number = h('input', {
    id: 'mock-number',
    type: 'tel',
    placeholder: '+16175551212',
    pattern: '\\+\\d{1,15}',
    required: true,
  });
  const code = h('input', {
    id: 'mock-code',
    type: 'text',
    inputmode: 'numeric',
    placeholder: '123456',
    pattern: '\\d{6}',
    required: true,
  });
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void attempt(() => save(number.value, code.value));
  };
  return h(
    'form',
    { class: 'inline-form', onsubmit: submit },
    h('div', { class: 'field' }, h('label', { for: 'mock-number' }, 'Phone number'), number),
    h('div', { class: 'field' }, h('label', { for: 'mock-code' }, 'Code'), code),
    h('button', { class: 'button', type: 'submit' }, 'Add'),
  );
}
