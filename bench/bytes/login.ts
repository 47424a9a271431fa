import { type Bundle, type BundleOptions, benchFolder, bundle, bytesOf, gzip } from './bundle.ts';
import { ownCode } from './own-code.ts';

/** Pages with the same login screen. */
export const pages = {
  reactAlone: `${benchFolder}login/react-alone.tsx`,
  ours: `${benchFolder}login/ours.tsx`,
  oursWithSdk: `${benchFolder}login/ours-with-sdk.tsx`,
  formAlone: `${benchFolder}login/form-alone.tsx`,
  baseline: `${benchFolder}baseline/zod.tsx`,
  baselineMini: `${benchFolder}baseline/zod-mini.tsx`,
} as const;

export type Page = keyof typeof pages;

/** Bytes of a page's first load, on top of what the page with React alone weighs. */
export async function onTopOfReact(page: Page, options: BundleOptions = {}): Promise<number> {
  const [alone, whole] = await Promise.all([bundle(pages.reactAlone, options), bundle(pages[page], options)]);
  return bytesOf(whole.firstLoad) - bytesOf(alone.firstLoad);
}

export function cssOf({ output }: Bundle): number {
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  return sheets.reduce((sum, file) => sum + gzip(file.type === 'asset' ? file.source : file.code), 0);
}

export const ownCodeOfPage = (page: Page, options: BundleOptions = {}) => ownCode(pages[page], options);

/** What a sign-in by email and password can do without, and how to tell its modules. */
const parts: Record<string, RegExp> = {
  'other languages': /\/messages\/(?!en\/)[a-z]{2}\//,
  MFA: /mfa/,
  'OAuth marks': /simple-icons|\/oauth\//,
  dialog: /\/react-dialog\/|\/dialog\//,
  'phone data': /libphonenumber/,
  'strength meter': /strength|zxcvbn/,
};

/** Bytes of each such part before compression: in the first load, and in what may be loaded later. */
export function absentParts({ firstLoad, later }: Bundle) {
  return Object.entries(parts).map(([part, pattern]) => ({
    part,
    firstLoad: rendered(firstLoad, pattern),
    later: rendered(later, pattern),
  }));
}

function rendered(chunks: Bundle['firstLoad'], pattern: RegExp): number {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules
    .filter(([id]) => pattern.test(id))
    .reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
}
