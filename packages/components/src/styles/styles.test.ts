import { readdirSync, readFileSync } from 'node:fs';
import { bundle, type Declaration, transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

interface Rule {
  type: string;
  value: { name?: string[] | null };
}

const folder = new URL('.', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, read(path)] as const);
const own = sheets.filter(([path]) => !path.startsWith('recipes/'));
const tokensIn = (css: string) => new Set(css.match(/--ak-[a-z-]+/g));
const declared = tokensIn(read('login/tokens.css').replace(/\[data-ak-density[^}]*}/, ''));

/** A sheet as the parser understands it: its rules, and everything they declare. */
function parse(css: string): { rules: Rule[]; declarations: Declaration[] } {
  const rules: Rule[] = [];
  const declarations: Declaration[] = [];
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    errorRecovery: true,
    visitor: {
      StyleSheet(sheet) {
        rules.push(...(sheet.rules as Rule[]));
      },
      Declaration(declaration) {
        declarations.push(declaration);
      },
    },
  });
  return { rules, declarations };
}

/** What stands above the layer: imports, the order of layers, and Tailwind's `@theme`. */
const HEADS = ['import', 'layer-statement', 'unknown'];

const PHYSICAL = /(^|-)(left|right|top|bottom)(-|$)|^((min|max)-)?(width|height)$/;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a declaration says left or right, or treats the two unlike. */
function isPhysical({ property, value }: Declaration): boolean {
  if (PHYSICAL.test(property)) return true;
  if (property === 'text-align') return /left|right/.test(JSON.stringify(value));
  const sides = Object(value) as { left?: unknown; right?: unknown };
  return 'left' in sides && !same(sides.left, sides.right);
}

describe('the styles', () => {
  it.each(sheets)('%s says everything in the one layer', (_, css) => {
    const outside = parse(css).rules.filter(({ type, value }) =>
      type === 'layer-block' ? value.name?.join() !== 'appwrite-kit' : !HEADS.includes(type),
    );
    expect(outside).toEqual([]);
  });

  it.each(sheets)('%s knows start and end, not left and right', (_, css) => {
    expect(parse(css).declarations.filter(isPhysical)).toEqual([]);
  });

  it('has no colours but those of tokens, and black on white for cameras', () => {
    const colours = own
      .filter(([path]) => path !== 'login/tokens.css')
      .flatMap(([, css]) => css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|light-dark)\(/g) ?? []);
    expect(colours.filter((colour) => colour !== '#0000')).toEqual(['#fff', '#000']);
  });

  it('moves nothing but for people who have not asked for less motion', () => {
    for (const [path, css] of own) {
      const moves = /\b(transition|animation)\b/.test(css);
      expect({ path, moves }).toEqual({ path, moves: path.endsWith('/motion.css') });
      if (moves)
        expect(css.indexOf('prefers-reduced-motion: no-preference')).toBeLessThan(
          css.search(/transition|animation/),
        );
    }
  });

  it('is bundled without a rest', () => {
    const filename = new URL('../styles.css', folder).pathname;
    expect(bundle({ filename, minify: true }).code.toString()).not.toContain('@import');
  });
});

describe('the tokens', () => {
  const table = read('../../docs/theming.md').matchAll(/^\| `(--ak-[a-z-]+)`/gm);
  const documented = Array.from(table, ([, name = '']) => name);

  it('are documented, each once, and nothing else is', () => {
    expect(documented.toSorted()).toEqual([...declared].sort());
  });

  it('are used, each of them, and nothing that is not one', () => {
    const used = own.filter(([path]) => path !== 'login/tokens.css').flatMap(([, css]) => [...tokensIn(css)]);
    const mentions = used.filter((name) => !/^--ak-(in|turn|fade)$/.test(name));
    expect(new Set([...mentions, '--ak-turn'])).toEqual(declared);
  });

  it.each(['recipes/tailwind.css', 'recipes/shadcn.css'])('are all that %s names', (path) => {
    const known = new Set([...declared]);
    expect([...tokensIn(read(path))].filter((name) => !known.has(name))).toEqual([]);
  });
});
