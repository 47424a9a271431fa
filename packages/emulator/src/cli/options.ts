import type { SettingsInput } from '../config/settings.ts';
import type { EmulatorOptions } from '../index.ts';
import { CliError, USAGE } from './cli-error.ts';
import type { FlagName } from './flags.ts';
import type { FlagValues } from './parse-flags.ts';
import { readJson } from './read-json.ts';

const DEFAULT_PORT = 4280;

/** What the command line asks of the emulator. */
export async function readOptions(flags: FlagValues): Promise<EmulatorOptions> {
  const host = textOf(flags, 'host');
  const data = textOf(flags, 'data');
  const projectId = textOf(flags, 'project');
  const apiKey = textOf(flags, 'key');
  const config = textOf(flags, 'config');
  return {
    ...(config !== undefined && (await readConfig(config))),
    port: readPort(textOf(flags, 'port')),
    ...(host !== undefined && { host }),
    ...(data !== undefined && { data }),
    ...(projectId !== undefined && { projectId }),
    ...(apiKey !== undefined && { apiKey }),
    ...(flags['no-rate-limits'] && { rateLimits: false }),
  };
}

/** The value of a flag that takes one. */
export function textOf(flags: FlagValues, name: FlagName): string | undefined {
  const value = flags[name];
  return value === true ? undefined : value;
}

function readPort(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new CliError(`\`--port\` must be a number from 0 to 65535, got ${value}`, USAGE);
}

/** A config file holds settings and nothing else: where the emulator runs is said by flags. */
async function readConfig(file: string): Promise<SettingsInput> {
  const config = await readJson(file);
  const { parseSettings } = await import('../config/parse.ts');
  try {
    parseSettings(config);
  } catch (error) {
    throw new CliError(`cannot use ${file}: ${error instanceof Error ? error.message : error}`, USAGE);
  }
  return config as SettingsInput;
}
