import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as hooks from '@appwrite-kit/hooks';
import { expect, test } from 'vitest';
import * as kit from '../index.ts';

const root = new URL('../..', import.meta.url).pathname;
const tsc = new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url).pathname;
const pages = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)];

/** The code of a page, each block by the line it begins on. */
function examplesIn(page: string) {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/```tsx\n([\s\S]*?)```/g)].map(({ 1: code = '', index }) => ({
    name: `${page.replace(/\W/g, '-')}-${text.slice(0, index).split('\n').length}`,
    code,
  }));
}

/** A block with imports is a file; any other has around it what an app would have. */
function moduleOf(code: string): string {
  if (code.startsWith('import ')) return code;
  const names = (from: object) => Object.keys(from).filter((name) => code.includes(name));
  const declared = APP.filter(([name]) => code.includes(name)).map(([, declaration]) => declaration);
  return [
    "import type { Models } from 'appwrite';",
    "import type { ReactNode } from 'react';",
    `import { ${[...names(kit), ...TYPES.map((name) => `type ${name}`)]} } from '@appwrite-kit/components';`,
    `import { ${names(hooks)} } from '@appwrite-kit/hooks';`,
    ...declared,
    `${code}\nexport {};`,
  ].join('\n');
}

test('every example in the documentation compiles', { timeout: 60_000 }, () => {
  const folder = `${root}node_modules/.examples`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const examples = pages.flatMap(examplesIn);
  expect(examples.length).toBeGreaterThan(15);
  for (const { name, code } of examples) writeFileSync(`${folder}/${name}.tsx`, moduleOf(code));
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(TSCONFIG));
  const compile = () =>
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
  expect(problemsOf(compile)).toBe('');
});

function problemsOf(compile: () => string): string {
  try {
    return compile();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const TSCONFIG = {
  extends: '../../tsconfig.json',
  compilerOptions: { noEmit: true, noUnusedLocals: false, noUnusedParameters: false },
  include: ['*.tsx', '../../src/testing/styles.d.ts'],
  exclude: [],
};

const TYPES = ['ListRowProps', 'SubmitButtonProps'];

/** What the app around an example would have. */
const APP = [
  ['router', 'declare const router: { push(path: string): void };'],
  ['navigate', 'declare function navigate(path: string): void;'],
  ['saveCompany', 'declare function saveCompany(company: unknown): void;'],
  ['saveCity', 'declare function saveCity(userId: string, city: string): Promise<void>;'],
  ['MyButton', 'declare function MyButton(props: SubmitButtonProps): ReactNode;'],
  ['Billing', 'declare function Billing(): ReactNode;'],
  ['Photo', 'declare function Photo(props: { name: string }): ReactNode;'],
] as const;
