import { h } from '../scripts/dom.js';
import { card } from '../scripts/parts.js';
import { switchRow } from './setting-rows.js';

/** @typedef {import('../../src/config/settings.ts').OAuthProvider} OAuthProvider */

/**
 * The OAuth2 providers, with a field that narrows the list down.
 *
 * @param {Record<string, OAuthProvider>} providers
 * @param {(changes: unknown) => Promise<void>} change
 */
export function providersCard(providers, change) {
  const rows = Object.entries(providers).map(([name, { enabled, consent }]) => ({
    name,
    element: switchRow({
      id: `provider-${name}`,
      label: name,
      hint: consent === 'auto' ? 'Signs in without asking.' : undefined,
      value: enabled,
      save: (value) => change({ project: { oauth: { [name]: { enabled: value } } } }),
    }),
  }));
  const narrow = () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const { name, element } of rows) element.hidden = !name.toLowerCase().includes(wanted);
  };
  const filter = h('input', {
    type: 'search',
    id: 'provider-filter',
    placeholder: 'Find a provider',
    oninput: narrow,
  });
  return card(
    'OAuth2 providers',
    null,
    h(
      'div',
      { class: 'search' },
      h('label', { class: 'hidden-text', for: 'provider-filter' }, 'Find a provider'),
      filter,
    ),
    h('div', { class: 'rows columns' }, ...rows.map(({ element }) => element)),
  );
}
