import { CliError } from './cli-error.ts';
import { parseFlags } from './parse-flags.ts';
import { run } from './run.ts';

/** The command: reads the flags, runs, and ends with a sentence when it cannot. */
export async function main(args: string[]): Promise<void> {
  try {
    const flags = await parseFlags(args);
    if (flags.help) process.stdout.write((await import('./help.ts')).HELP);
    else if (flags.version) process.stdout.write(`${await readVersion()}\n`);
    else await run(flags);
  } catch (error) {
    console.error(`appwrite-emulator: ${error instanceof Error ? error.message : error}`);
    process.exitCode = error instanceof CliError ? error.exitCode : 1;
  }
}

async function readVersion(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
