import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the packages find all that their declarations import. */
const folder = `${root}packages/components/node_modules/.declarations`;
const hooks = createRequire(`${root}packages/hooks/package.json`);
const peers = {
  newest: hooks.resolve('@tanstack/react-query').replace('index.cjs', 'index.d.cts'),
  oldest: hooks.resolve('react-query-oldest').replace('index.cjs', 'index.d.cts'),
};

function compile(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...args], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** What an app does with types of ours that are made from TanStack's. */
const APP = `
import { QueryClient, useInfiniteQuery, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { AuthFlow } from '@appwrite-kit/components';
import { type AccountClient, type AccountError, AccountProvider, useAccount, useUpdateName } from '@appwrite-kit/hooks';
import { accountOptions, identityPagesOptions, sessionOptions, updateNameOptions } from '@appwrite-kit/hooks/options';
import type { JSX as ReactJsx } from 'react';

// TanStack Query 5.0 counts on a global that the types of React 19 have no more.
declare global { namespace JSX { type Element = ReactJsx.Element } }

declare const client: AccountClient;
const queryClient = new QueryClient();
export const loaded: Promise<{ name: string }> = queryClient.fetchQuery(accountOptions(client, undefined, queryClient));

export function App() {
  const options = accountOptions(client, undefined, queryClient);
  const names: (string | undefined)[] = [
    useQuery({ ...options, select: ({ name }) => name }).data,
    useSuspenseQuery(options).data.name,
    useAccount({ select: ({ name }) => name }).data,
    queryClient.getQueryData(options.queryKey)?.name,
    useInfiniteQuery(identityPagesOptions(client, {}, queryClient)).data?.pages[0]?.identities[0]?.provider,
  ];
  const errors: (AccountError | null)[] = [
    useQuery(sessionOptions(client, { sessionId: 'current' }, queryClient)).error,
    useMutation({ ...updateNameOptions(client, queryClient), onSuccess: ({ name }) => names.push(name) }).error,
    useUpdateName({ onSuccess: ({ name }, variables) => names.push(name, variables.name) }).error,
  ];
  return (
    <AccountProvider client={client} queryClient={queryClient}>
      <AuthFlow />
      {names}
      {errors.map((error) => error?.type)}
    </AccountProvider>
  );
}
`;

const configFor = (tanstack: string) => ({
  extends: `${root}tsconfig.base.json`,
  compilerOptions: {
    jsx: 'react-jsx',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    customConditions: [],
    skipLibCheck: false,
    paths: {
      '@tanstack/react-query': [tanstack],
      '@appwrite-kit/hooks': ['./hooks/index.d.ts'],
      '@appwrite-kit/hooks/options': ['./hooks/options.d.ts'],
      '@appwrite-kit/components': ['./components/index.d.ts'],
    },
  },
  files: ['app.tsx'],
});

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/app.tsx`, APP);
  for (const name of ['hooks', 'components']) {
    const project = `${root}packages/${name}`;
    const emit = ['--emitDeclarationOnly', '--sourceMap', 'false', '--declarationMap', 'false'];
    const from = ['-p', `${project}/tsconfig.build.json`, '--customConditions', '@appwrite-kit/source'];
    expect(compile(...from, ...emit, '--rootDir', `${project}/src`, '--outDir', `${folder}/${name}`)).toBe(
      '',
    );
  }
});

test.each(Object.entries(peers))('the declarations hold with the %s TanStack Query', (name, tanstack) => {
  const config = `${folder}/tsconfig.${name}.json`;
  writeFileSync(config, JSON.stringify(configFor(tanstack)));
  expect(compile('-p', config)).toBe('');
});
