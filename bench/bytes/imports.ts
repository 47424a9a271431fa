import type { PluginOption } from 'vite';
import { type BundleOptions, benchFolder, bundle, bytesOf } from './bundle.ts';
import { ownCode } from './own-code.ts';

const FILE = `${benchFolder}what-an-app-imports.js`;

/** Lets Vite build an app that consists of one line. */
const oneLine = (code: string): PluginOption => ({
  name: 'one-line-app',
  resolveId: (id) => (id === FILE ? FILE : undefined),
  load: (id) => (id === FILE ? code : undefined),
});

const optionsFor = (code: string, options: BundleOptions): BundleOptions => ({
  ...options,
  plugins: [oneLine(code)],
  bundler: { preserveEntrySignatures: 'exports-only' },
});

/** Our own code that comes with an import, compressed. */
export async function ownCodeOf(code: string, options: BundleOptions = {}): Promise<number> {
  return (await ownCode(FILE, optionsFor(code, options))).bytes;
}

/** Our own code of a hook, what comes with it and what it may fetch later, and whether it stands for a whole flow. */
export async function hookAlone(name: string, options: BundleOptions = {}) {
  const code = `import { ${name} } from '@appwrite-kit/hooks'; globalThis.hook = ${name};`;
  const { bundle, bytes } = await ownCode(FILE, optionsFor(code, options));
  const modules = bundle.firstLoad.flatMap((chunk) => Object.keys(chunk.modules));
  return { bytes, later: bytesOf(bundle.later), isFlow: modules.some((id) => id.includes('/flows/')) };
}

/** All that comes with an import, libraries included, on top of React. */
export async function weightOf(code: string, options: BundleOptions = {}): Promise<number> {
  const { firstLoad } = await bundle(FILE, {
    ...optionsFor(code, options),
    external: [/^react(-dom)?(\/|$)/],
  });
  return bytesOf(firstLoad);
}

/** The names a package exports, types apart. */
export async function exportsOf(entry: string, options: BundleOptions = {}): Promise<readonly string[]> {
  return (await ownCode(FILE, optionsFor(`export * from '${entry}'`, options))).bundle.entry.exports;
}
