// `pnpm emulator`: the emulator's command line on freshly built code, in this very process so that signals reach it.
import { whenOrphaned } from './parent.mjs';
import { run } from './run.mjs';

// The build speaks on stderr: stdout is the emulator's, whose first line is its endpoint.
const built = await run(
  'turbo',
  ['run', 'build', '--filter=@appwrite-kit/emulator', '--output-logs=errors-only'],
  {
    stdio: ['ignore', 2, 2],
  },
);
if (!built) process.exit(1);
whenOrphaned(() => process.kill(process.pid, 'SIGTERM'));
await import(new URL('../packages/emulator/dist/cli.js', import.meta.url).href);
