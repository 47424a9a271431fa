import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import * as hooks from './hooks/index.ts';

const entry = new URL('./index.ts', import.meta.url).pathname;
const virtual = 'virtual:what-an-app-imports';

/** Bytes of our own code that an app ships for some imports, minified and compressed. */
async function sizeOf(imports: string): Promise<number> {
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
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  // A library keeps its hints for the bundler of the app, which then drops them.
  return gzipSync(code.replaceAll('/* @__PURE__ */', '')).length;
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

  test('what a login screen needs of this package leaves room for the form', async () => {
    const login =
      'AccountProvider, useAuthStatus, useCreate, useCreateEmailPasswordSession, isInvalidCredentials';
    expect(await sizeOf(login)).toBeLessThan(3400);
  });
});
