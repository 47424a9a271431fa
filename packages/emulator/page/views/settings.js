import { call } from '../scripts/api.js';
import { confirm } from '../scripts/confirm.js';
import { fill, h } from '../scripts/dom.js';
import { attempt, notify } from '../scripts/notify.js';
import { button, card, copyable, facts, viewHead } from '../scripts/parts.js';
import { mockPhonesCard } from './mock-phones.js';
import { providersCard } from './providers.js';
import { GROUPS } from './setting-groups.js';
import { numberRow, switchRow } from './setting-rows.js';

/** @typedef {import('../../src/config/settings.ts').Settings} Settings */

/**
 * The project's settings. A change holds from the next request on.
 *
 * @type {import('../scripts/view.js').CreateView}
 */
export function settingsView() {
  const cards = h('div', { class: 'stack' });

  async function load() {
    /** @type {Settings} */
    const settings = await call('GET', 'settings');
    fill(
      cards,
      projectCard(settings),
      ...GROUPS.map(({ title, rows }) =>
        card(title, null, h('div', { class: 'rows' }, ...rows.map((row) => settingRow(row, settings)))),
      ),
      providersCard(settings.project.oauth, change),
      mockPhonesCard(settings.project.mockPhones, change),
    );
  }

  void attempt(load);
  return {
    element: h(
      'div',
      { class: 'page' },
      viewHead('Settings', button('Undo changes…', restore, { class: 'button quiet', id: 'restore' })),
      h(
        'p',
        { class: 'lead' },
        'Changes hold from the next request on, until the emulator stops. The config file says how it starts.',
      ),
      cards,
    ),
    change(topic) {
      if (topic === 'settings') void attempt(load);
    },
  };
}

/** @param {unknown} changes */
async function change(changes) {
  await call('PATCH', 'settings', changes);
  notify('Saved.');
}

/**
 * @param {import('./setting-groups.js').SettingRow} row
 * @param {Settings} settings
 */
function settingRow({ path, label, hint }, settings) {
  const value = path.reduce((/** @type {any} */ part, key) => part[key], settings);
  const save = (/** @type {unknown} */ next) =>
    change(path.reduceRight((/** @type {unknown} */ part, key) => ({ [key]: part }), next));
  const id = `set-${path.join('-')}`;
  return typeof value === 'boolean'
    ? switchRow({ id, label, hint, value, save })
    : numberRow({ id, label, hint, value, save });
}

/** @param {Settings} settings */
const projectCard = ({ project, compat }) =>
  card(
    'Project',
    null,
    facts([
      ['Id', copyable(project.id, 'the project id')],
      ['API key', copyable(project.apiKeys[0]?.secret ?? '', 'the API key')],
      ['Web platforms', project.platforms.join(', ')],
      ['Answers as', compat === 'latest' ? 'the newest Appwrite' : `Appwrite ${compat}`],
    ]),
  );

async function restore() {
  const agreed = await confirm({
    title: 'Undo all changes?',
    text: 'The settings go back to what the emulator was started with.',
    action: 'Undo changes',
  });
  if (!agreed) return;
  await call('DELETE', 'settings');
  notify('The settings are as they were at the start.');
}
