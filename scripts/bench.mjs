// `pnpm bench`: measures the packages as they are built, in a Chromium that is there or is fetched.
import { run } from './run.mjs';

const ready =
  (await run('node', ['scripts/browser.mjs'])) &&
  (await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']));
if (!ready) process.exit(1);
process.exit((await run('node', ['bench/run.ts'])) ? 0 : 1);
