import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flagRows } from './cli/flags.ts';
import { parseSettings } from './config/parse.ts';
import { controlRoutes } from './control/routes.ts';
import { createEmulator } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The routes that the curl lines call, as `METHOD /path`. */
function documentedRoutes(): string[] {
  const lines = readme.matchAll(/^curl (.*?)'?http:\/\/localhost:4280(\/_emulator[^?\s']*)/gm);
  return [...lines].map(([, flags = '', path = '']) => `${/-X (\w+)/.exec(flags)?.[1] ?? 'GET'} ${path}`);
}

/** The first block of code of a language after a heading. */
function codeAfter(heading: string, language: string): string {
  const [, rest = ''] = readme.split(`\n## ${heading}\n`);
  return rest.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
}

test('every control route has its curl line, and every curl line its route', () => {
  expect(new Set(documentedRoutes())).toEqual(new Set(Object.keys(controlRoutes)));
});

test('every flag is in the table', () => {
  for (const [name] of flagRows) expect(readme).toContain(`| \`--${name}`);
});

test('the config file is one, and names every setting', () => {
  const config = JSON.parse(codeAfter('Settings', 'jsonc').replace(/\/\/.*$/gm, ''));
  const { project, ...rest } = parseSettings({});
  expect(Object.keys(config)).toEqual(['project', ...Object.keys(rest)]);
  expect(new Set(Object.keys(config.project))).toEqual(new Set(Object.keys(project)));
  expect(() => parseSettings(config)).not.toThrow();
});

test('the seed can be planted', async () => {
  const emulator = await createEmulator();
  expect(await emulator.seed(JSON.parse(codeAfter('Seed and export', 'json')))).toEqual({
    created: ['ada'],
    skipped: [],
  });
  await emulator.close();
});
