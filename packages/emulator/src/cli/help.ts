import { flagRows } from './flags.ts';

const rows = flagRows.map(
  ([name, { value, help }]) => [value ? `--${name} ${value}` : `--${name}`, help] as const,
);
const width = Math.max(...rows.map(([usage]) => usage.length));

/** The text of `--help`. */
export const HELP = `Usage: appwrite-emulator [options]

Appwrite's Account service on this machine. One line on stdout says when it is ready and where; the inbox, the
users and the settings are on the page at /_emulator.

${rows.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`).join('\n')}
`;
