import { visit } from 'jsonc-parser';
import { toNumber } from './json.ts';
import { isReadable } from './keys.ts';

/** What is wrong with a text of JSON: the key of the text that says so, and the line and column, counted from 1. */
export interface JsonProblem {
  readonly message: string;
  readonly place?: `${number}:${number}`;
}

export interface ParsedJson {
  readonly value: unknown;
  readonly problem: JsonProblem | undefined;
}

/** What the values under way go into. */
type Container = unknown[] | Record<string, unknown>;

/**
 * Reads JSON, and says where it is wrong: browsers do not agree on that. What `JSON.parse` passes over in silence is a problem
 * too: a key that is there twice. Integers of any size are kept to the digit.
 */
export function parseJson(text: string): ParsedJson {
  const open: Container[] = [];
  let root: unknown;
  let key = '';
  let problem: JsonProblem | undefined;

  const put = (value: unknown) => {
    const parent = open.at(-1);
    if (Array.isArray(parent)) parent.push(value);
    else if (parent) parent[key] = value;
    else root = value;
  };
  const begin = (container: Container) => {
    put(container);
    open.push(container);
  };
  const end = () => void open.pop();
  const complain = (message: string, line: number, character: number) => {
    problem ??= { message, place: `${line + 1}:${character + 1}` };
  };

  visit(
    text,
    {
      onObjectBegin: () => begin({}),
      onObjectProperty: (name, _offset, _length, line, character) => {
        if (Object.hasOwn(open.at(-1) ?? {}, name)) complain('error.key_twice', line, character);
        if (!isReadable(name)) complain('error.key_unreadable', line, character);
        key = name;
      },
      onObjectEnd: end,
      onArrayBegin: () => begin([]),
      onArrayEnd: end,
      onLiteralValue: (value, offset, length) =>
        put(typeof value === 'number' ? toNumber(text.slice(offset, offset + length)) : value),
      onError: (_error, _offset, _length, line, character) => complain('error.json_invalid', line, character),
    },
    { disallowComments: true },
  );
  return { value: root, problem };
}
