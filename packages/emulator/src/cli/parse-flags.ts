import { parseArgs } from 'node:util';
import { CliError, USAGE } from './cli-error.ts';
import { FLAGS, type FlagName, flagRows } from './flags.ts';

/** What the command line said: text for flags that take a value, true for the others. */
export type FlagValues = Partial<Record<FlagName, string | true>>;

/** Reads the command line; throws a `CliError` about the first thing that is wrong with it. */
export async function parseFlags(args: string[]): Promise<FlagValues> {
  const options = Object.fromEntries(
    flagRows.map(([name, { value, short }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const values: FlagValues = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw usage(`unexpected argument \`${token.value}\``);
    if (!isFlag(token.name)) throw usage(`unknown flag \`${token.rawName}\`${await nearest(token.name)}`);
    values[token.name] = readValue(token.name, token.value);
  }
  return values;
}

function readValue(name: FlagName, value: string | undefined): string | true {
  if ('value' in FLAGS[name]) {
    if (!value) throw usage(`\`--${name}\` needs a value: --${name} ${FLAGS[name].value}`);
    return value;
  }
  if (value !== undefined) throw usage(`\`--${name}\` takes no value`);
  return true;
}

async function nearest(name: string): Promise<string> {
  const { closest } = await import('fastest-levenshtein');
  return `; the nearest is \`--${closest(name, Object.keys(FLAGS))}\``;
}

const isFlag = (name: string): name is FlagName => Object.hasOwn(FLAGS, name);

const usage = (problem: string) => new CliError(`${problem} (--help shows all flags)`, USAGE);
