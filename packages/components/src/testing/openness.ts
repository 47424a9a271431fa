import * as kit from '../index.ts';
import { depths } from './depths.ts';

/** What the compiler does not hold against the props. */
export interface Openness {
  readonly classNames?: Readonly<Record<string, string>>;
  readonly slots?: Readonly<Record<string, string>>;
  readonly children?: string;
  readonly hooks: readonly string[];
  readonly schemas?: readonly string[];
}

export const allDepths = Object.entries<Openness>(depths);

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const line = (what: string, said: string | undefined) => (said ? [`- ${what}: ${said}`] : []);

/** How far a component is open, as a list in Markdown; nothing for what is a part itself. */
export function openness(name: string): string | undefined {
  const [, found] = allDepths.find(([known]) => known === name) ?? [];
  if (!found) return undefined;
  const { classNames, slots, children, hooks, schemas } = found;
  return [
    `### \`${name}\``,
    '',
    ...line('class names', classNames && code(Object.keys(classNames))),
    ...line('slots', slots && code(Object.keys(slots))),
    ...line('children', children),
    ...line('yours to draw', code([...hooks, ...(`${name}View` in kit ? [`${name}View`] : [])])),
    ...line('schema', schemas && code(schemas)),
  ].join('\n');
}
