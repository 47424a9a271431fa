/** A flag of the command line. */
interface Flag {
  /** What its value is called in the help; a flag without takes none. */
  readonly value?: string;
  readonly short?: string;
  readonly help: string;
}

/** Every flag, in the order of the help. */
export const FLAGS = {
  port: { value: 'N', help: 'port to listen on (default 4280; 0 for a free one)' },
  host: { value: 'ADDRESS', help: 'address to listen on (default localhost: this machine only)' },
  data: { value: 'DIR', help: 'folder in which everything survives a restart (default: in memory)' },
  project: { value: 'ID', help: 'id of the project (default emulator)' },
  key: { value: 'KEY', help: 'secret of an API key with every scope (default: a random one)' },
  config: { value: 'FILE.json', help: 'settings of the project' },
  'no-rate-limits': { help: 'never answers 429' },
  seed: { value: 'FILE.json', help: 'users to begin with; those who exist already are left alone' },
  export: { value: 'FILE.json', help: 'writes all users there at the end, in the form of --seed' },
  smtp: { value: 'URL', help: 'also hands every mail to a mail server, e.g. smtp://localhost:1025' },
  quiet: { help: 'no log of requests and messages' },
  help: { short: 'h', help: 'shows this text' },
  version: { short: 'v', help: 'shows the version' },
} as const satisfies Record<string, Flag>;

/** The name of a flag. */
export type FlagName = keyof typeof FLAGS;

/** The flags as rows, their optional parts made plain. */
export const flagRows: readonly (readonly [FlagName, Flag])[] = Object.entries(FLAGS) as [FlagName, Flag][];
