import { readFileSync } from 'node:fs';
import type { ParseError } from 'jsonc-parser';
import { CliError, USAGE } from './cli-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'no permission to read it',
};

/** Reads a JSON file; throws a `CliError` that says where it stops being JSON. */
export async function readJson(file: string): Promise<unknown> {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(`${file} is not JSON: ${await describeMistake(text)}`, USAGE);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CliError(`cannot read ${file}: ${REASONS[code] ?? message}`, USAGE);
  }
}

async function describeMistake(text: string): Promise<string> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return 'it cannot be read';
  const before = text.slice(0, first.offset).split('\n');
  const problem = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${problem}`;
}
