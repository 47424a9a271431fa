// `pnpm bench`: measures the packages as they are built, in a Chromium that is there or is fetched.
import { run } from './run.mjs';

const ready =
  (await run('node', ['scripts/browser.mjs'])) &&
  (await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']));
if (!ready) process.exit(1);
const isKept = await run('node', ['bench/run.ts']);
await run('biome', ['format', '--write', 'docs/bench.md']);
process.exit(isKept ? 0 : 1);
