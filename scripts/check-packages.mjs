// Checks the packages as they would be published: publint for the manifest, attw for the types.
import { readdirSync } from 'node:fs';
import { run } from './run.mjs';

const NOT_MODULES = ['./styles.css', './login.css', './tailwind.css', './shadcn.css', './package.json'];

let sound = true;
for (const name of readdirSync(new URL('../packages', import.meta.url))) {
  const folder = `packages/${name}`;
  console.log(`\n${folder}`);
  const manifest = await run('publint', ['--strict', folder]);
  const types = await run('attw', [
    '--pack',
    folder,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    ...NOT_MODULES,
  ]);
  sound = sound && manifest && types;
}
process.exit(sound ? 0 : 1);
