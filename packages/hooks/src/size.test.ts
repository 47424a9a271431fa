import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import * as hooks from './hooks/index.ts';

const entry = new URL('./index.ts', import.meta.url).pathname;
const virtual = 'virtual:what-an-app-imports';

/** The files that an app ships for some imports, minified, libraries apart. */
async function filesFor(imports: string): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: virtual,
        resolveId: (id) => (id.endsWith(virtual) ? virtual : undefined),
        load: (id) => (id === virtual ? `export { ${imports} } from ${JSON.stringify(entry)};` : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry: virtual, formats: ['es'] },
      rolldownOptions: { external: [/^react/, /^@tanstack/, 'appwrite'], output: { minify: true } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  // Only browsers that block storage fetch what stands in for it.
  return output.filter((file) => file.type === 'chunk').filter(({ name }) => name !== 'storage');
}

/** Bytes as they travel. A library keeps its hints for the bundler of the app, which then drops them. */
const gzip = (files: Rollup.OutputChunk[]) =>
  gzipSync(files.map(({ code }) => code.replaceAll('/* @__PURE__ */', '')).join('\n')).length;

/** Also counts what is fetched later, with the first request. */
const sizeOf = async (imports: string) => gzip(await filesFor(imports));

/** Counts what is there before anything is requested. */
async function firstLoadOf(imports: string): Promise<number> {
  const files = await filesFor(imports);
  const first = new Set(files.filter(({ isEntry }) => isEntry));
  for (const { imports } of first) {
    for (const file of files) if (imports.includes(file.fileName)) first.add(file);
  }
  return gzip([...first]);
}

describe('what an app ships', () => {
  test.each(Object.keys(hooks).filter((name) => !name.endsWith('Pages')))(
    '%s alone is at most 2 KiB of ours',
    async (name) => {
      expect(await sizeOf(name)).toBeLessThanOrEqual(2048);
    },
  );

  test('an error predicate is next to nothing', async () => {
    expect(await sizeOf('isInvalidCredentials')).toBeLessThan(200);
  });

  test('what a login screen needs of this package before it can paint leaves room for the form', async () => {
    const login =
      'AccountProvider, useAuthStatus, useCreate, useCreateEmailPasswordSession, isInvalidCredentials';
    expect(await firstLoadOf(login)).toBeLessThan(2200);
  });
});
