import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const ROOT = dirname(fileURLToPath(import.meta.url));

/** The source trees: the name that others import, and the trees that each may import by that name. */
const TREES = {
  'http-remote': { folder: 'libs/http-remote/src', name: 'nestjs-http-remote', mayImport: [] },
  'work-weixin': { folder: 'libs/work-weixin/src', name: 'nestjs-work-weixin', mayImport: ['http-remote'] },
  sandbox: { folder: 'libs/work-weixin-sandbox/src', name: 'work-weixin-sandbox', mayImport: [] },
  cli: { folder: 'libs/work-weixin-cli/src', name: 'nestjs-work-weixin-cli', mayImport: [] },
  app: { folder: 'src', mayImport: ['http-remote', 'work-weixin', 'sandbox'] },
};

const STAGE = { any: ['metadata', 'wire', 'errors', 'lang'], types: ['dispatch', 'declare'] };

/** The folders that each folder of libs/http-remote/src may import, some for types only. A folder without a row may import none. */
const FOLDERS = {
  lang: { any: ['errors'] },
  errors: { any: ['lang'], types: ['wire', 'dispatch'] },
  wire: { any: ['errors', 'lang'] },
  metadata: { any: ['errors', 'lang', 'observe'] },
  declare: { any: ['metadata', 'errors', 'wire', 'lang'] },
  validate: STAGE,
  encode: STAGE,
  redis: { any: ['errors', 'lang'] },
  limit: { ...STAGE, any: [...STAGE.any, 'redis'] },
  authorize: STAGE,
  send: STAGE,
  check: STAGE,
  decode: STAGE,
  retry: STAGE,
  paging: { any: ['metadata', 'errors', 'lang'], types: ['declare'] },
  observe: { any: ['metadata', 'wire', 'errors', 'lang'], types: ['dispatch', 'client'] },
  dispatch: {
    any: ['validate', 'encode', 'send', 'decode', 'observe', 'metadata', 'wire', 'errors', 'lang'],
    types: ['client', 'declare', 'limit', 'authorize', 'check', 'retry'],
  },
  client: {
    any: [
      ...[
        'dispatch',
        'validate',
        'paging',
        'limit',
        'authorize',
        'send',
        'check',
        'retry',
        'observe',
        'errors',
        'lang',
      ],
      // An untyped request is declared at the moment it is sent.
      'declare',
    ],
    types: ['metadata', 'wire'],
  },
  opentelemetry: { any: ['observe', 'errors', 'lang'] },
  'problem-details': { any: ['errors', 'lang'] },
  // Replaces the network and writes responses: it needs both ends of a call, and stands in for the clients.
  testing: {
    any: ['client', 'declare', 'encode', 'observe', 'metadata', 'wire', 'errors', 'lang'],
    types: ['dispatch', 'retry'],
    files: [
      'dispatch/file-url.ts',
      'send/http.transport.ts',
      '*injection-tokens.ts',
      'http-remote.options.ts',
      'http-remote.service.ts',
    ],
  },
};

const tree = (name) => ({ element: { type: [name, `${name} folder`] } });
const folder = (own, name) => ({ element: { type: `${own} folder`, captured: { name } } });
const source = (...patterns) => ({ dependency: { source: patterns } });
const notSpec = { file: { categories: 'source' } };
const packages = Object.values(TREES).flatMap(({ name }) => name ?? []);
/** Folders of entry points: `nestjs-work-weixin/events/contacts`. */
const PARENTS = ['events', 'callbacks'];

/** The last policy that matches decides. */
const policies = [
  ...Object.entries(TREES).flatMap(([own, { mayImport }]) => [
    {
      from: tree(own),
      disallow: [
        ...Object.keys(TREES)
          .filter((other) => other !== own)
          .map((other) => ({ to: tree(other) })),
        source(...packages, ...packages.map((name) => `${name}/**`)),
      ],
      message:
        'import another package by the name of an entry point, and only if TREES in eslint.config.mjs allows it',
    },
    ...mayImport.map((other) => ({
      from: tree(own),
      allow: source(
        TREES[other].name,
        `${TREES[other].name}/*`,
        ...PARENTS.map((parent) => `${TREES[other].name}/${parent}/*`),
      ),
    })),
  ]),
  {
    from: notSpec,
    disallow: [{ to: { element: { captured: { name: 'testing' } } } }, source('nestjs-*/testing')],
    message: 'a testing kit is for tests only',
  },
  ...Object.keys(TREES).map((own) => ({
    from: folder(own, 'testing'),
    allow: { to: folder(own, 'testing') },
  })),
  {
    from: folder('work-weixin', 'testing'),
    allow: source('nestjs-http-remote/testing', 'work-weixin-sandbox'),
  },
  {
    from: notSpec,
    disallow: { to: { element: { type: 'test' } } },
    message: 'only a spec may import test/',
  },
  {
    from: { element: { type: 'http-remote folder' }, ...notSpec },
    disallow: { to: tree('http-remote') },
    message: 'FOLDERS in eslint.config.mjs lists the folders that this one may import',
  },
  ...Object.entries(FOLDERS).map(([name, { any, types = [], files = [] }]) => ({
    from: folder('http-remote', name),
    allow: [
      ...[name, ...any].map((other) => ({ to: folder('http-remote', other) })),
      ...types.map((other) => ({ to: folder('http-remote', other), dependency: { kind: 'type' } })),
      ...files.map((path) => ({ to: { file: { path: `${TREES['http-remote'].folder}/${path}` } } })),
    ],
  })),
];

// Such an import resolves to no file of this workspace, so no policy sees it.
const PAST_ENTRY_POINTS = {
  regex: `^(${packages.join('|')})/(?!(?:${PARENTS.join('|')})/[^/]+$).+/`,
  message: 'Import an entry point of the package.',
};
const INDEX = {
  regex: '^\\.{1,2}(/.*)?/index\\.js$',
  message: 'Import the file that declares it, not an index.ts.',
};

const imports = {
  files: Object.values(TREES).map(({ folder }) => `${folder}/**/*.ts`),
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: `${ROOT}/tsconfig.json` } },
    'boundaries/root-path': ROOT,
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
    'boundaries/additional-dependency-nodes': [
      { name: 'import-type', selector: 'TSImportType > Literal', kind: 'type' },
      { name: 'import-type', selector: 'TSImportType > TSLiteralType > Literal', kind: 'type' },
      { name: 'require', selector: 'TSExternalModuleReference > Literal', kind: 'value' },
    ],
    'boundaries/elements': Object.entries(TREES)
      .flatMap(([type, { folder }]) => [
        { type: `${type} folder`, pattern: `${folder}/*`, capture: ['name'] },
        { type, pattern: folder },
      ])
      .concat({ type: 'test', pattern: 'test' })
      .map((each) => ({ ...each, partialMatch: false })),
    'boundaries/files-single-match': true,
    'boundaries/files': [
      { category: 'spec', pattern: '**/*.spec.ts' },
      { category: 'source', pattern: '**/*.ts' },
    ],
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'allow', policies }],
    'no-restricted-imports': ['error', { patterns: [PAST_ENTRY_POINTS] }],
  },
};

/**
 * The files that `npm run catalogue` makes. One writer makes them all, so a folder with every kind of declaration stands for the rest:
 * all 95,000 lines would take minutes and more than 2 GB. `npm run catalogue:check` fails if one differs from what the writer makes.
 */
const generated = new Set(
  Object.entries({ catalogue: 'generated.json', events: 'generated-events.json' }).flatMap(
    ([tree, manifest]) =>
      JSON.parse(readFileSync(`${ROOT}/libs/work-weixin/facts/${manifest}`, 'utf8')).map(
        (path) => `${ROOT}/libs/work-weixin/src/${tree}/${path}`,
      ),
  ),
);

export default tseslint.config(
  {
    ignores: [
      ...['dist', 'libs/*/dist', 'coverage', 'node_modules', 'docs/reference', 'test/compat/*/'],
      (path) => generated.has(path) && !/\/(?:catalogue\/message|events\/bots)\//.test(path),
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it'] }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  imports,
  {
    files: imports.files,
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [PAST_ENTRY_POINTS, INDEX] }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-undef': 'off' },
  },
  {
    files: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
