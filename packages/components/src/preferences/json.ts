/**
 * A number as JSON has it. The SDK reads integers that a double cannot hold as BigInt and writes them as they are; so do we, and
 * not a digit changes.
 */
export function toNumber(text: string): number | bigint {
  const value = Number(text);
  return /^\s*-?\d+\s*$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
}

/** JSON, with integers of any size. */
export function formatJson(value: unknown, indent?: number): string {
  // JSON.stringify refuses a BigInt. Behind a code point that is no character, and so in no text, it gets through.
  const marked = JSON.stringify(
    value,
    (_, part) => (typeof part === 'bigint' ? `\uffff${part}` : part),
    indent,
  );
  return marked.replace(/"\uffff(-?\d+)"/g, '$1');
}
