import { h } from '../scripts/dom.js';
import { attempt } from '../scripts/notify.js';

/**
 * @typedef {object} RowOptions
 * @property {string} id
 * @property {string} label
 * @property {string} [hint]
 * @property {(value: unknown) => Promise<void>} save
 */

/**
 * A setting that is on or off.
 *
 * @param {RowOptions & { value: boolean }} options
 */
export function switchRow({ value, save, ...options }) {
  const input = h('input', {
    ...identity(options),
    type: 'checkbox',
    role: 'switch',
    class: 'switch',
    checked: value,
    onchange: () =>
      saveOr(save(input.checked), () => {
        input.checked = value;
      }),
  });
  return settingRow(options, input);
}

/**
 * A setting that is a number; it is saved when the field is left or Enter is pressed.
 *
 * @param {RowOptions & { value: number }} options
 */
export function numberRow({ value, save, ...options }) {
  const input = h('input', {
    ...identity(options),
    type: 'number',
    min: 0,
    value,
    onchange: () =>
      saveOr(save(input.valueAsNumber), () => {
        input.value = String(value);
      }),
  });
  return settingRow(options, input);
}

/**
 * Waits for a change to be saved; what could not be saved is taken back.
 *
 * @param {Promise<void>} saved
 * @param {() => void} takeBack
 */
function saveOr(saved, takeBack) {
  void attempt(() =>
    saved.catch((error) => {
      takeBack();
      throw error;
    }),
  );
}

/** @param {{ id: string, hint?: string }} options */
const identity = ({ id, hint }) => ({ id, 'aria-describedby': hint && `${id}-hint` });

/**
 * @param {{ id: string, label: string, hint?: string }} options
 * @param {HTMLElement} control
 */
const settingRow = ({ id, label, hint }, control) =>
  h(
    'div',
    { class: 'setting' },
    h('div', {}, h('label', { for: id }, label), hint && h('p', { class: 'muted', id: `${id}-hint` }, hint)),
    control,
  );
