/** How the process ends when it was asked for something that does not exist. */
export const USAGE = 2;

/** A failure in a sentence for the person at the terminal. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}
