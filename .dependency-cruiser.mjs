// Who may import whom. One rule a row of the design; `pnpm boundaries` holds the sources against it.

const TESTS = '\\.(test|test-d|stories)\\.tsx?$|/testing/|/test/';
const runtimeOnly = { dependencyTypesNot: ['type-only'] };

/** Files under `from` (tests and stories apart) never import `to`. */
const never = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { path: to, ...more },
});

const REACT = '(^|/)node_modules/(react|react-dom)/|^react(-dom)?(/|$)';
const APPWRITE = '(^|/)node_modules/appwrite/|^appwrite$';
const HOOKS = '^packages/hooks/|^@appwrite-kit/hooks';
const COMPONENTS = '^packages/components/|^@appwrite-kit/components';
const EMULATOR = '^packages/emulator/|^@appwrite-kit/emulator';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never(
      'operations-without-react',
      '^packages/hooks/src/(operations/|options\\.ts|errors\\.ts)',
      `${REACT}|^packages/hooks/src/(react|hooks|flows)/`,
    ),
    never('hooks-without-components', '^packages/hooks/src/', COMPONENTS),
    never('hooks-without-emulator', '^packages/hooks/src/', EMULATOR),
    never('components-without-emulator', '^packages/components/src/', EMULATOR),
    never('components-leave-appwrite-to-the-hooks', '^packages/components/src/', APPWRITE, runtimeOnly),
    never('views-without-hooks', '^packages/components/src/.*\\.view\\.tsx$', HOOKS, runtimeOnly),
    never(
      'emulator-operations-without-http',
      '^packages/emulator/src/operations/',
      '^packages/emulator/src/(app|routes|cli|index|browser)\\.ts|^packages/emulator/src/(control|server)|^(node:)?http',
    ),
    never('emulator-knows-appwrite-by-type-only', '^packages/emulator/src/', APPWRITE, runtimeOnly),
    never('emulator-without-react', '^packages/emulator/src/', `${REACT}|${HOOKS}|${COMPONENTS}`),
    never(
      'sql-driver-only-in-the-store',
      '^packages/emulator/src/(?!store/)',
      '^(node:)?sqlite|sqlite-wasm',
      {},
    ),
    {
      name: 'public-entry-points-only',
      comment: 'Apps and stories use the packages as their users do.',
      severity: 'error',
      from: { path: '^(apps|\\.storybook)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: '^packages/[^/]+/src/([^/]+\\.ts|messages/locales/[^/]+\\.ts|styles\\.css)$',
      },
    },
    {
      name: 'no-package-reaches-into-another',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/[^/]+\\.ts$'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: runtimeOnly } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/dist/|^storybook-static/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@appwrite-kit/source', 'import', 'browser', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
