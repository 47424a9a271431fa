import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const OURS = /^(\.|\/|packages\/|@appwrite-kit\/)/;

/** Operations that no screen calls, and why. */
const WITHOUT_STORY: Readonly<Record<string, string>> = {
  consentOptions: 'the list holds every consent whole',
  consentTokenOptions: 'tokens go with their consent',
  consentTokensOptions: 'tokens go with their consent',
  createIdTokenSessionOptions: "the token comes from a provider's own library, which an app brings along",
  createJwtOptions: "a token for the app's own server has nothing to show",
  deleteConsentTokenOptions: 'tokens go with their consent',
  deleteSessionsOptions: 'it ends this session too: the list ends the others, and signing out this one',
  sessionOptions: 'the list holds every session whole',
  updateMagicUrlSessionOptions: 'creating a session does the same, for every kind of token',
  updatePhoneSessionOptions: 'creating a session does the same, for every kind of token',
  updatePushTargetOptions: "a renewed device token comes from the app's push library",
  updateSessionOptions: 'a session that is extended shows nothing',
};

let reached: Set<string>;
let all: Set<string>;

/** Bundles code and tells which operations are left of the table once everything unused is dropped. */
async function operationsIn(input: string[]): Promise<Set<string>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@appwrite-kit/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', external: (id) => !OURS.test(id) },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const names = modules
    .filter(([id]) => id.includes('/hooks/src/operations/'))
    .flatMap(([, { renderedExports }]) => renderedExports);
  return new Set(names.filter((name) => name.endsWith('Options')));
}

beforeAll(async () => {
  reached = await operationsIn(globSync('packages/components/src/**/*.stories.tsx', { cwd: root }));
  all = await operationsIn(['packages/hooks/src/operations/index.ts']);
});

test('the table of operations was found', () => {
  expect(all).toContain('accountOptions');
  expect(all.size).toBeGreaterThan(47);
});

test('every operation is used by a story, or it is said here why not', () => {
  expect([...all].filter((name) => !reached.has(name)).sort()).toEqual(Object.keys(WITHOUT_STORY));
});
