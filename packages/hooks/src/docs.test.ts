import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { endCurrentSession, endSession, writeUser } from './cache/via.ts';
import { startSession } from './cache/via-session.ts';
import * as main from './index.ts';
import type { MutationFacts, QueryFacts } from './operations/facts.ts';
import * as table from './operations/index.ts';
import * as options from './options.ts';
import { type Doc, readDocs } from './testing/tsdoc.ts';

const root = new URL('..', import.meta.url).pathname;
const tsc = new URL('../../../node_modules/typescript/bin/tsc', import.meta.url).pathname;
const docs = readDocs(`${root}src`);
const names = [...new Set([...Object.keys(main), ...Object.keys(options)])].sort();

type Facts = QueryFacts<never> & MutationFacts<never>;
const operations = new Map(Object.entries(table as unknown as Record<string, Facts>));

/** The operation a hook carries. */
function factsOf(hook: string): Facts | undefined {
  const stem = /^use(\w)(\w*)$/.exec(hook);
  return stem ? operations.get(`${stem[1]?.toLowerCase()}${stem[2]}Options`) : undefined;
}

const ENDS = 'The account is gone from the cache, here and in other tabs, when its session ends.';
const EFFECTS = new Map<unknown, string>([
  [writeUser, 'The answer is written into the cache, with no second request.'],
  [startSession, 'Everything that is on the screen is read anew; what belongs to another user is gone.'],
  [endSession, ENDS],
  [endCurrentSession, ENDS],
]);

/** What a hook does to the cache, in words. */
function consequences({ path, secret, via, invalidates }: Facts): string[] {
  return [
    path &&
      `Cached under \`${JSON.stringify(['appwrite', 'projectId', 'account', ...path(SAMPLE as never)])}\`.`,
    secret && 'Kept out of the cache and of dehydrated state.',
    EFFECTS.get(via),
    invalidates && `Stale afterwards: ${invalidates.map((part) => `\`${part}\``).join(', ')}.`,
  ].filter((line) => typeof line === 'string');
}

const SAMPLE = { sessionId: 'current', consentId: 'consentId', tokenId: 'tokenId' };

function page({ name, text, params, returns, throws, example }: Doc, facts: Facts): string {
  const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    `# ${name}`,
    text,
    `\`${facts.endpoint}\`, the SDK's \`account.${facts.method}\`.`,
    `\`\`\`tsx\n${example}\n\`\`\``,
    `## Parameters\n\n${list(params)}`,
    `## Answer\n\n${returns}`,
    `## Errors\n\n${throws}`,
    `## Cache\n\n${list(consequences(facts)) || 'Nothing.'}`,
  ]
    .join('\n\n')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .concat('\n');
}

describe('the documentation', () => {
  test('covers every public name, with an example', () => {
    const constants = ['ACCOUNT_PARTS', 'INVALID_RESPONSE', 'NOT_SUPPORTED'];
    const missing = names.filter((name) => !constants.includes(name) && !docs.get(name)?.example);
    expect(missing).toEqual([]);
  });

  test.each([...docs.values()].filter(({ name }) => factsOf(name)))(
    'has a page on $name that says what the table says',
    async (doc) => {
      const facts = factsOf(doc.name);
      expect(doc.see).toEqual([`\`${facts?.endpoint}\``]);
      await expect(page(doc, facts as Facts)).toMatchFileSnapshot(`${root}docs/${doc.name}.md`);
    },
  );

  test('has only examples that compile', () => {
    const folder = `${root}node_modules/.examples`;
    mkdirSync(folder, { recursive: true });
    const examples = names.flatMap((name) => {
      const { example } = docs.get(name) ?? {};
      return example ? [`export async function example_${name}() {\n${example}\n}`] : [];
    });
    writeFileSync(`${folder}/examples.tsx`, [PRELUDE, ...examples].join('\n'));
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(TSCONFIG));
    const compile = () =>
      execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    expect(compileErrors(compile)).toBe('');
  }, 60_000);
});

function compileErrors(compile: () => string): string {
  try {
    return compile();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const TSCONFIG = {
  extends: '../../tsconfig.json',
  compilerOptions: { noUnusedLocals: false, noImplicitReturns: false, allowUnreachableCode: true },
  include: ['examples.tsx'],
  exclude: [],
};

/** What the app around an example would have. */
const PRELUDE = `
import { useMutation, useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { ID, Query, type Models } from 'appwrite';
import type { ReactNode } from 'react';
import { ${Object.keys(main).join(', ')} } from '@appwrite-kit/hooks';
import { ${Object.keys(options)
  .filter((name) => !(name in main))
  .join(', ')} } from '@appwrite-kit/hooks/options';
declare const client: import('@appwrite-kit/hooks').AccountClient;
declare const queryClient: QueryClient;
declare const error: unknown;
declare const email: string, password: string, name: string, code: string, otp: string, userId: string, secret: string,
  current: string, next: string, idToken: string, deviceToken: string, targetId: string, consentId: string,
  tokenId: string, challengeId: string;
declare const identity: Models.Identity, session: Models.Session, prefs: { theme: string };
declare function toast(text: string): void;
declare function show(text: string): void;
declare function offerSignIn(): void;
declare function reportWrongEndpoint(): void;
declare function refetch(): void;
declare const signIn: { error: unknown };
declare function App(): ReactNode;
declare function MfaChallenge(): ReactNode;
declare function OtpField(props: { onComplete: (code: string) => void }): ReactNode;
declare function QrCode(props: { text: string | undefined }): ReactNode;
`;
