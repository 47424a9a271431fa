import { globSync, readFileSync } from 'node:fs';

/** What the comment above an exported name says. */
export interface Doc {
  name: string;
  text: string;
  params: string[];
  returns?: string;
  throws?: string;
  see: string[];
  example?: string;
}

const COMMENT =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export (?:declare )?(?:const|function|interface|type|class) (\w+)/g;

/** Reads the comments of all exported names below a folder. */
export function readDocs(folder: string): Map<string, Doc> {
  const files = globSync(`${folder}/**/*.{ts,tsx}`).filter((file) => !/\.test\.|testing\//.test(file));
  const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(COMMENT)]);
  return new Map(found.map(([, comment = '', name = '']) => [name, parse(name, comment)]));
}

function parse(name: string, comment: string): Doc {
  const plain = comment.replace(/^ ?\s*\* ?/gm, '').trim();
  const [text = '', ...tags] = plain.split(/^@/m);
  const valuesOf = (tag: string) =>
    tags.filter((line) => line.startsWith(`${tag} `)).map((line) => unwrap(line.slice(tag.length)));
  const example = tags.find((line) => line.startsWith('example'));
  return {
    name,
    text: unwrap(text),
    params: valuesOf('param'),
    returns: valuesOf('returns')[0],
    throws: valuesOf('throws')[0],
    see: valuesOf('see'),
    example: example && /```\w+\n([\s\S]*?)\n?```/.exec(example)?.[1],
  };
}

const unwrap = (text: string) => text.trim().replace(/\n(?![-\n])/g, ' ');
