import { accessSync, constants, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Emulator } from '../emulator.ts';
import type { Seed } from '../seed/format.ts';
import { CliError, USAGE } from './cli-error.ts';

/** Adds the users of a seed that was read from a file. */
export async function plantFile(emulator: Emulator, file: string, seed: unknown): Promise<void> {
  try {
    await emulator.seed(seed as Seed);
  } catch (error) {
    throw new CliError(`cannot use ${file}: ${error instanceof Error ? error.message : error}`, USAGE);
  }
}

/** Finds out at the start, and not at the end, that a file cannot be written. */
export function mustBeWritable(file: string): void {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
  } catch {
    throw new CliError(`cannot write ${file}: its folder does not exist or is not writable`, USAGE);
  }
}

/** Writes all users. */
export async function writeExport(emulator: Emulator, file: string): Promise<void> {
  writeFileSync(file, `${JSON.stringify(await emulator.exportSeed(), null, 2)}\n`);
}
