import type { Locale } from './messages.ts';

/** The language that the components bring with them: there is nothing to load. */
export const english: Locale = { lang: 'en', messages: {} };

const loaders = {
  de: () => import('./de/index.ts').then((module) => module.de),
  ar: () => import('./ar/index.ts').then((module) => module.ar),
};

/** The languages that come with the kit. */
export type LocaleName = 'en' | keyof typeof loaders;

/**
 * Loads one of the kit's languages, each a module of its own. Rejects when the module cannot be fetched.
 *
 * @example
 * const locale = await loadLocale('de');
 */
export async function loadLocale(name: LocaleName): Promise<Locale> {
  return name === 'en' ? english : loaders[name]();
}
