import type { Emulator } from '../emulator.ts';
import { createEmulator } from '../index.ts';
import { CliError, USAGE } from './cli-error.ts';
import { readOptions, textOf } from './options.ts';
import type { FlagValues } from './parse-flags.ts';

type RequestLines = typeof import('./request-lines.ts');

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/** Starts an emulator, says so, and ends it on a signal. */
export async function run(flags: FlagValues): Promise<void> {
  const options = await readOptions(flags);
  const smtp = readSmtp(textOf(flags, 'smtp'));
  const seedFile = textOf(flags, 'seed');
  const exportFile = textOf(flags, 'export');
  const seed = seedFile === undefined ? undefined : await (await import('./read-json.ts')).readJson(seedFile);
  if (exportFile !== undefined) (await import('./seed-file.ts')).mustBeWritable(exportFile);
  warnAboutHost(options.host);

  const lines = flags.quiet ? undefined : await import('./request-lines.ts');
  const emulator = await createEmulator(options);
  const endings = [() => emulator.close()];
  try {
    if (seedFile !== undefined) await (await import('./seed-file.ts')).plantFile(emulator, seedFile, seed);
    if (lines) logTo(emulator, lines);
    if (smtp !== undefined) {
      const { forwardMails } = await import('../mail/smtp.ts');
      const forwarding = forwardMails(emulator.inbox, smtp, warn);
      endings.unshift(() => forwarding.stop());
    }
  } catch (error) {
    await emulator.close();
    throw error;
  }
  if (exportFile !== undefined) {
    endings.unshift(async () => (await import('./seed-file.ts')).writeExport(emulator, exportFile));
  }
  endOnSignal(endings);
  process.stdout.write(`Appwrite emulator ready at ${emulator.endpoint} (project ${emulator.projectId})\n`);
}

function logTo({ requests, inbox }: Emulator, { requestLine, messageLine }: RequestLines): void {
  requests.arrivals.subscribe((entry) => console.error(requestLine(entry)));
  inbox.arrivals.subscribe((message) => console.error(messageLine(message)));
}

/** Ends everything in order on the first signal; a second one does not wait. */
function endOnSignal(endings: readonly (() => Promise<void>)[]): void {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    for (const step of endings) {
      await step().catch((error: unknown) => {
        warn(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      });
    }
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

function readSmtp(url: string | undefined): string | undefined {
  if (url === undefined || (/^smtps?:\/\//.test(url) && URL.canParse(url))) return url;
  throw new CliError(`\`--smtp\` must be an address such as smtp://localhost:1025, got ${url}`, USAGE);
}

function warnAboutHost(host = 'localhost'): void {
  if (LOOPBACK.includes(host)) return;
  warn(
    `with --host ${host} other machines can reach this emulator, its inbox and its control routes. It is made for tests and guards nothing.`,
  );
}

const warn = (problem: string) => console.error(`appwrite-emulator: warning: ${problem}`);
