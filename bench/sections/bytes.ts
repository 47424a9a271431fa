import { budgets } from '../budgets.ts';
import { type BundleOptions, bundle } from '../bytes/bundle.ts';
import { absentParts, cssOf, onTopOfReact, ownCodeOfPage, type Page, pages } from '../bytes/login.ts';
import { bytes, kib, type Row, type Section, within } from '../section.ts';

/** What the first load of the login screen weighs. */
export async function weighLogin(options: BundleOptions = {}): Promise<Section> {
  const page = await bundle(pages.ours, options);
  const limits = budgets.bytes;
  const weight = async (what: string, name: Page, limit?: number): Promise<Row> => {
    const value = await onTopOfReact(name, options);
    return limit === undefined ? { what, figure: kib(value) } : within(what, value, limit, kib);
  };
  const [own, around] = await Promise.all([
    ownCodeOfPage('ours', options),
    ownCodeOfPage('reactAlone', options),
  ]);
  return {
    title: 'First load of the login screen',
    note: 'Files that the browser fetches before it shows anything, each compressed by `gzip -9`, less those of a page with React alone. Later parts are fetched when they are needed.',
    rows: [
      await weight('`AuthFlow`, the SDK in a lazy chunk', 'ours', limits.login),
      await weight('`AuthFlow` with the SDK', 'oursWithSdk', limits.loginWithSdk),
      await weight('`SignInForm`, the SDK in a lazy chunk', 'formAlone'),
      await weight('by hand, `zod/mini`, with the SDK', 'baselineMini'),
      await weight('by hand, `zod`, with the SDK', 'baseline'),
      within('our own code in `AuthFlow`', own.bytes - around.bytes, limits.ownCode, kib),
      within('CSS', cssOf(page), limits.css, kib),
      ...absentParts(page).map(({ part, firstLoad }) => within(part, firstLoad, limits.absent, bytes)),
    ],
  };
}
