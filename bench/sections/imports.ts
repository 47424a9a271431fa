import { budgets } from '../budgets.ts';
import type { BundleOptions } from '../bytes/bundle.ts';
import { exportsOf, hookAlone, ownCodeOf, weightOf } from '../bytes/imports.ts';
import { screens } from '../bytes/screens.ts';
import { kib, type Row, type Section, within } from '../section.ts';

const COMPONENTS = '@appwrite-kit/components';
const HOOKS = '@appwrite-kit/hooks';

/** Our own code in every screen, each imported alone. */
export async function weighScreens(options: BundleOptions = {}): Promise<Section> {
  const exported = await exportsOf(COMPONENTS, options);
  // A page exports nothing: if it did, the bundler would keep apart what parts that are loaded later share with it.
  const ownIn = (...names: string[]) =>
    ownCodeOf(`import { ${names} } from '${COMPONENTS}'; globalThis.screens = [${names}];`, options);
  const login = await ownIn('AuthFlow');
  const rows: Row[] = [];
  for (const screen of screens.filter((name) => exported.includes(name))) {
    const own = await ownIn(screen);
    const more = (await ownIn('AuthFlow', screen)) - login;
    const row = within(`\`${screen}\``, own, budgets.bytes.screen, kib);
    rows.push({ ...row, figure: `${row.figure}, or ${kib(more)} more than the login screen` });
  }
  return {
    title: 'Every other screen, imported alone',
    note: 'Our own code in its first load, hooks and messages included, libraries apart; and how much of it is new to a page that has `AuthFlow` already.',
    rows,
  };
}

const imports: readonly (readonly [what: string, code: string])[] = [
  ['one hook, `useAccount`', `export { useAccount } from '${HOOKS}'`],
  ['the provider and `useAuthStatus`', `export { AccountProvider, useAuthStatus } from '${HOOKS}'`],
  ['all hooks', `export * from '${HOOKS}'`],
  ['one query of the options entry', `export { accountOptions } from '${HOOKS}/options'`],
  ['the options entry', `export * from '${HOOKS}/options'`],
  ['one form, `SignInForm`', `export { SignInForm } from '${COMPONENTS}'`],
  ['all components', `export * from '${COMPONENTS}'`],
  ['everything', `export * from '${HOOKS}'; export * from '${COMPONENTS}'`],
];

/** Our own code in every hook, each imported alone: the largest of those for one operation, and of those for a whole flow. */
export async function weighHooks(options: BundleOptions = {}): Promise<Section> {
  const exported = await exportsOf(HOOKS, options);
  const weighed: (Awaited<ReturnType<typeof hookAlone>> & { name: string })[] = [];
  for (const name of exported.filter((candidate) => /^use[A-Z]/.test(candidate))) {
    weighed.push({ name, ...(await hookAlone(name, options)) });
  }
  const largest = (what: string, isFlow: boolean): Row => {
    const kind = weighed.filter((hook) => hook.isFlow === isFlow).toSorted((a, b) => b.bytes - a.bytes);
    const { name, bytes, later } = kind[0] ?? { name: 'none', bytes: Number.NaN, later: Number.NaN };
    const figure = `${kib(bytes)}, \`${name}\`, and ${kib(later)} with its requests`;
    // The budget is for a hook that stands for one function of the service; a flow joins several.
    return isFlow ? { what, figure } : { ...within(what, bytes, budgets.bytes.hook, kib), figure };
  };
  return {
    title: 'One hook, imported alone',
    note: `Our own code in its first load, and what is fetched for its requests: the largest of ${weighed.length} hooks.`,
    rows: [largest('hook for one operation', false), largest('hook for a whole flow', true)],
  };
}

/** What single imports bring along. */
export async function weighImports(options: BundleOptions = {}): Promise<Section> {
  const rows: Row[] = [];
  for (const [what, code] of imports) {
    const [own, whole] = await Promise.all([ownCodeOf(code, options), weightOf(code, options)]);
    rows.push({ what, figure: `${kib(own)} ours, ${kib(whole)} in all` });
  }
  return {
    title: 'What an import costs',
    note: 'On top of React, without what is fetched later. In all: with TanStack Query and whatever else it needs.',
    rows,
  };
}
