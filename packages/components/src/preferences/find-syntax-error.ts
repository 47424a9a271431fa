import type { ParseError } from 'jsonc-parser';

/** Where a text stops being JSON, counted from 1. Browsers do not agree on how to say it, so a parser that does is fetched. */
export async function findSyntaxError(text: string): Promise<{ line: number; column: number }> {
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
