import { type BundleOptions, bundle, bytesOf } from '../bytes/bundle.ts';
import { pages } from '../bytes/login.ts';
import { kib, type Row, type Section } from '../section.ts';

const REACT = /^react(-dom)?(\/|$)/;

/** What the first load is made of. */
const parts: readonly (readonly [what: string, module: RegExp])[] = [
  ['TanStack Query', /^@tanstack\//],
  ['react-hook-form', /^react-hook-form/],
  ['zod', /^zod/],
  ['all libraries', /^(@tanstack\/|react-hook-form|zod)/],
];

/** How much lighter the first load gets when a part is left out: what that part adds, compressed with the rest. */
export async function weighShares(options: BundleOptions = {}): Promise<Section> {
  const weigh = async (external: RegExp[]) =>
    bytesOf((await bundle(pages.ours, { ...options, external: [REACT, ...external] })).firstLoad);
  const whole = await weigh([]);
  const rows: Row[] = [];
  for (const [what, module] of parts) {
    rows.push({ what, figure: kib(whole - (await weigh([module]))) });
  }
  return {
    title: 'Where the bytes go',
    note: 'How much lighter the first load of `AuthFlow` gets when a part is left out.',
    rows,
  };
}
