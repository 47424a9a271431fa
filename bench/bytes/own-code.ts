import { type Bundle, type BundleOptions, bundle, bytesOf } from './bundle.ts';

const REACT = /^react(-dom)?(\/|$)/;
/** Everything on our pages that others wrote. */
const LIBRARIES = [
  REACT,
  /^@tanstack\//,
  /^react-hook-form/,
  /^@radix-ui\//,
  /^zod/,
  /^@zxcvbn-ts\//,
  /^(appwrite|jsonc-parser|libphonenumber-js|simple-icons|uqr)(\/|$)/,
];
/** Vite's helper for lazy imports is neither ours nor a library's: in a file apart, it can be left out. */
const HELPER = 'vite-helper';
const apart = { codeSplitting: { groups: [{ name: HELPER, test: /preload-helper/ }] } };

/** A build of our code alone: what it imports of others stays outside. */
export interface OwnCode {
  readonly bundle: Bundle;
  readonly bytes: number;
}

/** What we wrote of a page's first load, compressed. */
export async function ownCode(file: string, options: BundleOptions = {}): Promise<OwnCode> {
  const built = await bundle(file, {
    ...options,
    external: LIBRARIES,
    bundler: { ...options.bundler, output: apart },
  });
  return { bundle: built, bytes: bytesOf(built.firstLoad.filter(({ name }) => name !== HELPER)) };
}
